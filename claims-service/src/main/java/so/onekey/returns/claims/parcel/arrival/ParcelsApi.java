package so.onekey.returns.claims.parcel.arrival;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.parcel.ParcelCommand.DestroyRecoveryWords;
import so.onekey.returns.claims.parcel.ParcelCommand.SendBack;
import so.onekey.returns.claims.parcel.ParcelCommand.TellStanding;
import so.onekey.returns.claims.parcel.ParcelProblems;
import so.onekey.returns.claims.parcel.ParcelStanding;
import so.onekey.returns.claims.parcel.ParcelState;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** {@code POST /api/parcels}: a parcel is scanned, and what becomes of it. */
@RestController
@RequestMapping("/api/parcels")
@RolesAllowed("warehouse")
class ParcelsApi {
    private final Warehouse warehouse;
    private final Clock clock;

    ParcelsApi(Warehouse warehouse, Clock clock) {
        this.warehouse = warehouse;
        this.clock = clock;
    }

    /** @param heldFor why its claim did not expect it, if it is held */
    record Standing(UUID parcelId, ParcelState state, @Nullable UUID claimId, @Nullable String rmaNumber, @Nullable String orderId,
            @Nullable Arrival heldFor) {

        static Standing of(ParcelStanding parcel) {
            ClaimRef claim = parcel.claim();
            return new Standing(parcel.parcelId(), parcel.state(), claim == null ? null : claim.claimId(),
                    claim == null ? null : claim.rmaNumber().value(), parcel.orderId(), parcel.heldFor());
        }
    }

    /** 201 for a new parcel, 200 for one that lies here already under the same number. */
    @PostMapping
    ResponseEntity<Standing> scan(@Valid @RequestBody ParcelRequests.Scan scan, Authentication caller) {
        var scanned = ParcelProblems.explained(() -> warehouse.scan(scan, caller.getName()));
        return ResponseEntity.status(scanned.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/parcels/" + scanned.parcel().parcelId())).body(Standing.of(scanned.parcel()));
    }

    @PostMapping("/{parcelId}/match")
    Standing match(@PathVariable UUID parcelId, @Valid @RequestBody ParcelRequests.Matching matching, Authentication caller) {
        return answer(() -> warehouse.match(parcelId, matching, caller.getName()));
    }

    @PostMapping("/{parcelId}/sent-back")
    Standing sentBack(@PathVariable UUID parcelId, @Valid @RequestBody ParcelRequests.SentBack sent, Authentication caller) {
        return answer(() -> warehouse.carryOut(new SendBack(parcelId, clock.instant(), caller.getName(), sent.carrier(), sent.tracking())));
    }

    @PostMapping("/{parcelId}/recovery-words-destroyed")
    Standing recoveryWordsDestroyed(@PathVariable UUID parcelId, @Valid @RequestBody ParcelRequests.RecoveryWords words,
            Authentication caller) {
        return answer(() -> warehouse
                .carryOut(new DestroyRecoveryWords(parcelId, clock.instant(), caller.getName(), words.lineId())));
    }

    /** What is laid into a parcel that goes back. */
    @GetMapping("/{parcelId}/slip")
    ResponseEntity<byte[]> slip(@PathVariable UUID parcelId) {
        answer(() -> warehouse.carryOut(new TellStanding(parcelId)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore()).body(Slip.of(parcelId));
    }

    private static Standing answer(Supplier<ParcelStanding> work) {
        return Standing.of(ParcelProblems.explained(work));
    }
}
