package so.onekey.returns.claims.history;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import so.onekey.returns.chassis.store.EventName;
import so.onekey.returns.chassis.web.Problem;
import so.onekey.returns.chassis.web.Problem.FieldError;
import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.overview.ClaimPicture;
import so.onekey.returns.claims.overview.ClaimView;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells the history of a claim from what is stored, up to any instant. */
@Service
class ClaimHistory {
    private final StoredClaims claims;
    private final ParcelHistory parcels;

    ClaimHistory(StoredClaims claims, ParcelHistory parcels) {
        this.claims = claims;
        this.parcels = parcels;
    }

    /**
     * @param asOf the instant asked for, if one was
     * @param state as the claim's events make it
     * @param events the claim's and those of its parcels, in the order in which this service learned of them
     */
    record Told(UUID claimId, @Nullable Instant asOf, ClaimView state, List<Happening> events) {}

    /**
     * @param asOf only what was stored by then; absent: everything
     * @throws Problem if there is no such claim, or was none by then
     */
    Told tell(UUID claimId, @Nullable Instant asOf) {
        List<StoredEvent<ClaimEvent>> all = claims.stored(claimId, ClaimEvent.class);
        if (all.isEmpty()) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-claim", "Unknown claim", "There is no such claim.");
        }
        List<StoredEvent<ClaimEvent>> stored = all.stream().filter(each -> isBy(asOf, each.storedAt())).toList();
        if (stored.isEmpty()) {
            throw beforeTheClaim(all.getFirst().storedAt());
        }
        var told = Stream.concat(stored.stream().map(ClaimHistory::told), parcels.of(claimId, stored, asOf).stream())
                .sorted(Comparator.comparing(Happening::storedAt))
                .toList();
        return new Told(claimId, asOf, ClaimPicture.of(stored.stream().map(StoredEvent::event).toList()), told);
    }

    private static boolean isBy(@Nullable Instant limit, Instant storedAt) {
        return limit == null || !storedAt.isAfter(limit);
    }

    private static Happening told(StoredEvent<ClaimEvent> stored) {
        ClaimEvent event = stored.event();
        return new Happening(stored.sequence(), event.at(), stored.storedAt(), event.getClass().getAnnotation(EventName.class).value(),
                Who.caused(stored), Sentences.of(event), event);
    }

    private static Problem beforeTheClaim(Instant begin) {
        String reason = "must not lie before the claim's first event, which was stored at " + begin;
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "before-the-claim", "Before the claim", "asOf: " + reason,
                List.of(new FieldError("asOf", reason)));
    }
}
