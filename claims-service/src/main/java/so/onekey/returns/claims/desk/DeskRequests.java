package so.onekey.returns.claims.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.InformationKind;
import so.onekey.returns.claims.policy.Resolution;
import so.onekey.returns.claims.policy.StaffReason;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be asked of the desk. Words are kept beside the events, never in them. */
final class DeskRequests {
    static final int LONGEST_TEXT = 4000;

    private DeskRequests() {}

    /**
     * @param reason why, from the fixed list
     * @param note for colleagues; the customer doesn't see it
     */
    record Review(@NotEmpty @Size(max = 100) List<@NotNull @Valid UnitDecision> decisions, @NotNull StaffReason reason,
            @Nullable @Size(max = LONGEST_TEXT) String note) {}

    /**
     * @param entry the place of the units in the claim's request, from 0
     * @param resolution what an approval leads to; absent for a rejection
     */
    record UnitDecision(@NotNull @Min(0) @Max(10_000) Integer entry, @NotNull @Min(1) @Max(10_000) Integer quantity,
            @NotNull Ruling outcome, @Nullable Resolution resolution) {}

    enum Ruling {
        APPROVED,
        REJECTED
    }

    /** @param question in the words that the customer reads; never asks for recovery words or a PIN */
    record Question(@NotEmpty Set<@NotNull InformationKind> wanted, @NotBlank @Size(max = LONGEST_TEXT) String question) {}

    /** @param photos hashes of their content */
    record Answer(@NotNull UUID questionId, @Nullable @Size(max = LONGEST_TEXT) String text,
            @Nullable @Size(max = 20) List<@NotNull @Pattern(
                    regexp = "[0-9a-f]{64}", message = "must be the hash of a photo, 64 hexadecimal digits") String> photos) {

        boolean saysNothing() {
            return (text == null || text.isBlank()) && photoHashes().isEmpty();
        }

        List<String> photoHashes() {
            return photos == null ? List.of() : photos;
        }
    }

    /** @param text why; may be left out, but is not blank */
    record Contest(@Nullable @Size(max = LONGEST_TEXT) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") String text) {}
}
