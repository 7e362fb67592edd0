package so.onekey.returns.notifications.notification;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Units that were decided alike.
 *
 * @param resolution how they are made right, where they are
 */
public record DecidedLine(String lineId, int quantity, @Nullable Resolution resolution, List<Finding> findings) {

    /** How approved units are made right. */
    public enum Resolution {
        CANCELLATION,
        RETURN_FOR_REFUND,
        WARRANTY_REPLACEMENT,
        REFUND_WITHOUT_RETURN,
        RESHIPMENT
    }

    /**
     * A clause of the policy that the decision rests on.
     *
     * @param explanation language tag to sentence, as the policy words it
     */
    public record Finding(String clause, Map<String, String> explanation) {}
}
