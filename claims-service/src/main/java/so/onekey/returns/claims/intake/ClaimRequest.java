package so.onekey.returns.claims.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.Remedy;

import java.time.Instant;
import java.util.List;

/**
 * What a customer asks for.
 *
 * @param description the customer's own words; kept beside the events, never in them
 * @param reportedAt the first contact, told by agents only; otherwise it is now
 */
public record ClaimRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = "[A-Za-z0-9._:/#+=~-]*", message = "must be an order id") String orderId,
        @NotBlank @Size(max = 254) @Email String email, @NotEmpty @Size(max = 100) List<@NotNull @Valid RequestedLine> lines,
        @Nullable @Size(max = 4000) String description, @Nullable Instant reportedAt) {

    public record RequestedLine(@NotBlank @Size(max = 200) String lineId, @NotNull @Min(1) @Max(10_000) Integer quantity,
            @NotNull Reason reason, @NotNull Remedy remedy, boolean packagingOpened, boolean artificialDamage, boolean hazard) {}
}
