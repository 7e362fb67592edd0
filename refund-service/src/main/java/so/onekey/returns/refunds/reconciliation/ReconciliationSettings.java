package so.onekey.returns.refunds.reconciliation;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the books are compared by themselves.
 *
 * @param at every day, in the merchant's zone
 * @param days how many days back; 1 to 400
 */
@ConfigurationProperties("returns.refunds.reconciliation")
record ReconciliationSettings(@DefaultValue("03:00") LocalTime at, @DefaultValue("35") int days) {

    static final int LONGEST = 400;

    ReconciliationSettings {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("returns.refunds.reconciliation.days: must be between 1 and " + LONGEST + ", was " + days
                    + "; a good value is 35");
        }
    }
}
