package so.onekey.returns.claims.claim;

import java.util.List;

/** What units that are to be paid back are worth, worked out under the order's lock. */
public sealed interface Worth {

    /** Whose worth it is, by line. */
    List<LineUnits> units();

    record Paid(RefundQuote quote) implements Worth {
        @Override
        public List<LineUnits> units() {
            return quote.units();
        }
    }

    /** Nothing was ever paid for them. */
    record NeverPaid(List<LineUnits> units) implements Worth {}

    /** They were paid for, but nothing is left of the order's payments. */
    record NothingLeft(List<LineUnits> units) implements Worth {}
}
