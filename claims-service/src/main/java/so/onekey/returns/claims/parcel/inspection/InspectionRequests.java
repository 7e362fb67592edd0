package so.onekey.returns.claims.parcel.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.parcel.ScannedNumber;
import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.Seal;

import java.util.List;
import java.util.UUID;

/** What the warehouse says about the units of a claim. */
final class InspectionRequests {
    private static final String LINE = "[A-Za-z0-9._:/#+=~-]{1,200}";
    private static final String MUST_BE_A_LINE = "must be an order line's id";

    private InspectionRequests() {}

    record Inspection(@NotNull UUID parcelId, @NotEmpty @Size(max = 200) List<@NotNull @Valid Unit> findings) {}

    /**
     * What was found of one unit.
     *
     * @param entry whose unit it is, if the claim names the line more than once
     * @param note in words; kept beside the events, never in them
     */
    record Unit(@NotNull @Pattern(regexp = LINE, message = MUST_BE_A_LINE) String lineId, @Nullable @Min(0) @Max(1000) Integer entry,
            @Nullable ScannedNumber serial, @Nullable Seal seal, @NotNull Condition condition,
            @Nullable @Size(
                    max = 20) List<@NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be the hash of a photo") String> photos,
            @Nullable @Size(max = 4000) String note) {

        Unit {
            photos = photos == null ? List.of() : photos;
        }
    }

    /** @param unit the how manieth of the line in this claim, from 1 */
    record Restock(@NotNull @Pattern(regexp = LINE, message = MUST_BE_A_LINE) String lineId,
            @NotNull @Min(1) @Max(10_000) Integer unit) {}

    record SentBack(@NotEmpty @Size(max = 100) List<@NotNull @Valid Units> lines,
            @Nullable @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} .&+-]{0,59}",
                    message = "must be the name of a carrier") String carrier,
            @Nullable ScannedNumber trackingNumber) {}

    record Units(@NotNull @Pattern(regexp = LINE, message = MUST_BE_A_LINE) String lineId,
            @NotNull @Min(1) @Max(10_000) Integer quantity) {}
}
