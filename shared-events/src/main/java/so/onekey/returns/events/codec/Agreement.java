package so.onekey.returns.events.codec;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.DecidedLine;
import so.onekey.returns.events.Outcome;
import so.onekey.returns.events.StorefrontMessage.OrderDelivered;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;

/** What the components of one record have to agree on. */
final class Agreement {

    private Agreement() {}

    static void check(String path, Record record) {
        switch (record) {
            case OrderDispatched dispatched -> shipment(path, dispatched.shipmentId(), dispatched.lines());
            case OrderDelivered delivered -> shipment(path, delivered.shipmentId(), delivered.lines());
            case DecidedLine line when line.outcome() == Outcome.APPROVED && line.resolution() == null ->
                throw new UnreadableMessage(path + "resolution", Words.REQUIRED_WHERE_APPROVED);
            case RefundApproved approved -> adds(path, approved);
            default -> {}
        }
    }

    /** Units named without a shipment would count again whenever the message is told again. */
    private static void shipment(String path, @Nullable String shipmentId, @Nullable Object lines) {
        if (lines != null && shipmentId == null) {
            throw new UnreadableMessage(path + "shipmentId", Words.REQUIRED_WITH_LINES);
        }
    }

    private static void adds(String path, RefundApproved approved) {
        var currency = approved.amount().getCurrencyUnit();
        same(path + "shipping", approved.shipping(), approved.amount());
        var total = approved.shipping();
        for (int i = 0; i < approved.lines().size(); i++) {
            var line = approved.lines().get(i).amount();
            same(path + "lines[" + i + "].amount", line, approved.amount());
            total = total.plus(line);
        }
        if (approved.amount().isGreaterThan(total)) {
            throw new UnreadableMessage(path + "amount.amount", "must not be above lines and shipping together, " + total.getAmount()
                    + " " + currency + ", was " + approved.amount().getAmount());
        }
    }

    private static void same(String path, Money part, Money whole) {
        if (!part.getCurrencyUnit().equals(whole.getCurrencyUnit())) {
            throw new UnreadableMessage(path + ".currency",
                    "must be " + whole.getCurrencyUnit() + " as in amount, was " + part.getCurrencyUnit());
        }
    }
}
