package so.onekey.returns.claims.orders;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.policy.Category;

import java.time.Instant;
import java.util.List;

/**
 * One thing the storefront told us about an order, without personal data. Facts may arrive twice and in any order; an order is what all of
 * them together say.
 */
public sealed interface OrderFact {

    /** What makes the fact one of its kind within the order: hearing it again changes nothing. */
    String factId();

    record Placed(Instant placedAt, String country, List<Line> lines, Money shipping, List<Payment> payments) implements OrderFact {
        @Override
        public String factId() {
            return "";
        }
    }

    /** @param lines empty: everything that was not cancelled before or shipped otherwise */
    record Dispatched(Instant at, @Nullable String shipmentId, List<Units> lines) implements OrderFact {
        @Override
        public String factId() {
            return shipmentId == null ? "" : shipmentId;
        }
    }

    /** @param lines empty: everything of that shipment, or everything that was ordered if no such shipment is known */
    record Delivered(Instant at, @Nullable String shipmentId, List<Units> lines) implements OrderFact {
        @Override
        public String factId() {
            return shipmentId == null ? "" : shipmentId;
        }
    }

    /** @param lines cumulative; empty: the whole order */
    record Cancelled(Instant at, List<Units> lines) implements OrderFact {
        @Override
        public String factId() {
            return at.toString();
        }
    }

    record RefundedOutside(String paymentId, String providerRefundId, Money amount) implements OrderFact {
        @Override
        public String factId() {
            return providerRefundId;
        }
    }

    record Line(String lineId, Category category, int quantity, Money unitPrice, Money discount, boolean sale, boolean giftCard) {}

    record Payment(String provider, String paymentId, String method, Money captured) {}

    record Units(String lineId, int quantity) {}
}
