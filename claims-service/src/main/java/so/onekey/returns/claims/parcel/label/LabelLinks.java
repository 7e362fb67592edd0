package so.onekey.returns.claims.parcel.label;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.web.LinkSignature;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Links that let a customer see one label without logging in, until they expire. Whoever knows the secret can sign one. */
@Component
class LabelLinks {
    private final LinkSignature links;
    private final Clock clock;

    LabelLinks(LabelLinkSettings settings, Clock clock) {
        this.links = new LinkSignature(String.valueOf(settings.secret()));
        this.clock = clock;
    }

    /**
     * Over claim, label and expiry.
     *
     * @param expires seconds since 1970
     */
    String signature(UUID claimId, UUID labelId, long expires) {
        return links.of(claimId.toString(), labelId.toString(), String.valueOf(expires));
    }

    boolean isSigned(UUID claimId, UUID labelId, long expires, String signature) {
        return links.isOf(signature, claimId.toString(), labelId.toString(), String.valueOf(expires));
    }

    boolean isExpired(long expires) {
        return !clock.instant().isBefore(Instant.ofEpochSecond(Math.clamp(expires, 0, Instant.MAX.getEpochSecond())));
    }
}
