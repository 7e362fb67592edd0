package so.onekey.returns.claims.parcel.arrival;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.parcel.ScannedNumber;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What the warehouse says about parcels. */
final class ParcelRequests {

    private ParcelRequests() {}

    /**
     * @param number any that is on or in the parcel, if there is one
     * @param photos as they were answered when they were uploaded
     * @param note in words; kept beside the events, never in them
     */
    record Scan(@Nullable ScannedNumber number,
            @Nullable @Size(
                    max = 20) List<@NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be the hash of a photo") String> photos,
            @Nullable @Size(max = 4000) String note) {

        Scan {
            photos = photos == null ? List.of() : photos;
        }
    }

    /** Names exactly one of them. */
    record Matching(@Nullable @Size(max = 20) String rmaNumber, @Nullable UUID claimId, @Nullable @Size(max = 200) String orderId) {

        @AssertTrue(message = "name one: rmaNumber, claimId or orderId")
        boolean isOneOfThem() {
            return Stream.of(rmaNumber, claimId, orderId).filter(Objects::nonNull).count() == 1;
        }
    }

    record SentBack(
            @Nullable @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} .&+-]{0,59}",
                    message = "must be the name of a carrier") String carrier,
            @Nullable ScannedNumber trackingNumber) {

        @Nullable
        String tracking() {
            return trackingNumber == null ? null : trackingNumber.value();
        }
    }

    record RecoveryWords(
            @Nullable @Pattern(regexp = "[A-Za-z0-9._:/#+=~-]{1,200}", message = "must be an order line's id") String lineId) {}
}
