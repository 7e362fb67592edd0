package so.onekey.returns.refunds.provider;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Refund;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why Stripe says no, as a code: a code is published, a sentence must not be. */
final class FailureCodes {
    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,100}");
    /** The first of a charge that the bank took back, the second of a payment whose dispute is open. */
    private static final Set<String> DISPUTED = Set.of("charge_disputed", "refund_disputed_payment");
    private static final String TOO_LARGE = "amount_too_large";

    private FailureCodes() {}

    static Answer of(CardException declined) {
        return new Answer.Refused(code(declined.getCode(), "card_error"), null);
    }

    static Answer of(InvalidRequestException refused) {
        if (refused.getCode() != null && DISPUTED.contains(refused.getCode())) {
            return new Answer.Held(refused.getCode());
        }
        return new Answer.Refused(code(refused.getCode(), isTooMuch(refused) ? TOO_LARGE : "invalid_request"), null);
    }

    static String of(Refund refund) {
        return code(refund.getFailureReason(), "refund_" + refund.getStatus());
    }

    /** As a webhook tells it. */
    static String code(@Nullable String code, String otherwise) {
        return code != null && CODE.matcher(code).matches() ? code : otherwise;
    }

    /** What was captured in part, or went back in part, is refused without a code. */
    private static boolean isTooMuch(InvalidRequestException refused) {
        return "amount".equals(refused.getParam())
                && String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT).contains("greater than");
    }
}
