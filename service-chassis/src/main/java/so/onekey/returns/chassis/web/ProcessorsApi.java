package so.onekey.returns.chassis.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import so.onekey.returns.chassis.processors.ProcessorOverview;
import so.onekey.returns.chassis.processors.ProcessorStatus;
import so.onekey.returns.chassis.processors.Replays;

import java.util.List;

/** Processors of all instances and their replay, for operations. */
@RestController
@RequestMapping("/ops/processors")
@RolesAllowed("ops")
class ProcessorsApi {
    private final ProcessorOverview overview;
    private final Replays replays;

    ProcessorsApi(ProcessorOverview overview, Replays replays) {
        this.overview = overview;
        this.replays = replays;
    }

    @GetMapping
    List<ProcessorStatus> list() {
        return overview.all();
    }

    @GetMapping("/{name}")
    ProcessorStatus look(@PathVariable String name) {
        return overview.find(name).orElseThrow(() -> unknown(name));
    }

    /** Rebuilds a read model from the first event on; the answer tells where to look how far it is. */
    @PostMapping("/{name}/replay")
    ResponseEntity<ProcessorStatus> replay(@PathVariable String name, Authentication who) {
        return switch (replays.request(name, who.getName())) {
            case ACCEPTED -> ResponseEntity.accepted()
                    .location(UriComponentsBuilder.fromPath("/ops/processors/{name}").buildAndExpand(name).encode().toUri())
                    .body(look(name));
            case UNKNOWN_PROCESSOR -> throw unknown(name);
            case NOT_REPLAYABLE -> throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "not-replayable", "Not replayable",
                    "The processor " + name + " may act on the outside, so it never reads an event twice; only processors of the kind "
                            + "REBUILDS_A_READ_MODEL can be replayed");
            case ALREADY_REPLAYING -> throw new Problem(HttpStatus.CONFLICT, "already-replaying", "Already replaying",
                    "The processor " + name + " is being replayed already; GET /ops/processors/" + name + " tells how far it is");
        };
    }

    private static Problem unknown(String name) {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-processor", "Unknown processor",
                "There is no processor " + name + "; GET /ops/processors lists them");
    }
}
