package so.onekey.returns.refunds.payment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A provider said one thing of an attempt and then another. Neither is believed silently: a person has to look at the provider's books. */
public class Contradiction extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final transient @Nullable Said said;

    Contradiction(String message) {
        this(message, null);
    }

    /** @param said what the provider says now; absent where there was no such attempt */
    public Contradiction(String message, @Nullable Said said) {
        super(message);
        this.said = said;
    }

    /** What was said last, where it is about an attempt that there was. */
    public Optional<Said> said() {
        return Optional.ofNullable(said);
    }

    /** How the provider calls it now. */
    public enum Now {
        ACCEPTED,
        REFUSED,
        HELD
    }

    /**
     * @param providerRefundId absent where the provider named none
     * @param failureCode the provider's, where it is a failure
     */
    public record Said(String refundId, int attempt, Now now, @Nullable String providerRefundId, @Nullable String failureCode) {}
}
