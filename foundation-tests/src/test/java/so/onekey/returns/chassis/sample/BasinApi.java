package so.onekey.returns.chassis.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.web.Problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@RestController
@RequestMapping("/basins")
class BasinApi {

    enum Shape {
        ROUND,
        SQUARE
    }

    record Depth(BigDecimal metres) {
        Depth {
            if (metres != null && metres.signum() < 0) {
                throw new IllegalArgumentException("must not be negative");
            }
        }
    }

    record NewBasin(@NotBlank String name, @Min(1) int drops, Shape shape, Instant at, List<String> owners, Depth depth) {}

    @PostMapping
    @RolesAllowed("agent")
    String make(@RequestBody @Valid NewBasin basin) {
        return basin.name();
    }

    @GetMapping("/{number}")
    @RolesAllowed("agent")
    long look(@PathVariable long number) {
        return number;
    }

    @GetMapping
    @PermitAll
    String open(@RequestParam(defaultValue = "1") @Min(1) int page) {
        return "open " + page;
    }

    @GetMapping("/search")
    @RolesAllowed("agent")
    String search(@RequestParam Shape shape, @RequestParam(required = false) LocalDate since,
            @RequestParam(name = "at-most", defaultValue = "1") @Min(1) int most,
            @RequestHeader(name = "Idempotency-Key", required = false) @Pattern(regexp = "[a-z]*",
                    message = "must be letters") String key) {
        return "found " + most + shape + since + key;
    }

    @GetMapping("/named/{name}")
    @RolesAllowed("agent")
    String named(@PathVariable("name") UUID basin) {
        return basin.toString();
    }

    @PostMapping("/calls")
    @PermitAll
    String call(@RequestBody String body) {
        return body;
    }

    @GetMapping("/broken/{how}")
    @RolesAllowed("agent")
    String broken(@PathVariable String how) {
        throw switch (how) {
            case "leaking" -> new Problem(HttpStatus.CONFLICT, "leaking", "The basin leaks", "Mend it first");
            case "database" -> new DataAccessResourceFailureException("secret host does not answer");
            case "twice" -> new DuplicateKeyException("secret key is there already");
            default -> new IllegalStateException("secret detail");
        };
    }
}
