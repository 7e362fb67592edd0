package so.onekey.returns.chassis.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.listening.ParkedContent;
import so.onekey.returns.chassis.listening.Parking;

import java.util.List;
import java.util.Map;

/** Parked messages, for operations. */
@RestController
@RequestMapping("/ops/parked-messages")
@RolesAllowed("ops")
class ParkingApi {
    private static final Logger log = LoggerFactory.getLogger(ParkingApi.class);
    private final Parking parking;

    ParkingApi(Parking parking) {
        this.parking = parking;
    }

    @GetMapping
    List<Map<String, Object>> list(@RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        return parking.list(limit);
    }

    /** With what it says, which may tell who somebody is: who looked is logged. */
    @GetMapping("/{id}")
    ParkedContent look(@PathVariable long id, Authentication who) {
        log.info("{} looked at the content of the parked message {}", who.getName(), id);
        return parking.look(id).orElseThrow(() -> unknown(id));
    }

    /** The bytes are kept as they are sent. */
    @PutMapping(path = "/{id}/payload", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mend(@PathVariable long id, @RequestBody byte[] payload, Authentication who) {
        demand(parking.mend(id, payload, who.getName()), id);
    }

    @PutMapping(path = "/{id}/headers", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mendHeaders(@PathVariable long id, @RequestBody @Size(max = 100) Map<@NotBlank String, @NotNull String> headers,
            Authentication who) {
        demand(parking.mendHeaders(id, headers, who.getName()), id);
    }

    /** Takes up this message and all that wait behind it. */
    @PostMapping("/{id}/resume")
    Parking.Resumption resume(@PathVariable long id) {
        demand(parking.look(id).isPresent(), id);
        return parking.resume(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id, @RequestParam @NotBlank @Size(max = 500) String because, Authentication who) {
        demand(parking.discard(id, who.getName(), because), id);
    }

    private static void demand(boolean known, long id) {
        if (!known) {
            throw unknown(id);
        }
    }

    private static Problem unknown(long id) {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-parked-message", "Unknown parked message",
                "There is no parked message " + id + "; it may have been taken up already");
    }
}
