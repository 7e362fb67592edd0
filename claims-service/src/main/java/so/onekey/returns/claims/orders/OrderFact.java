package so.onekey.returns.claims.orders;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.policy.Category;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    record Dispatched(Instant at, @Nullable String shipmentId, List<Units> lines, @Nullable Tracking tracking) implements OrderFact {
        public Dispatched(Instant at, @Nullable String shipmentId, List<Units> lines) {
            this(at, shipmentId, lines, null);
        }

        @Override
        public String factId() {
            return shipmentId == null ? "" : shipmentId;
        }
    }

    /** @param lines empty: everything of that shipment, or everything that was ordered if no such shipment is known */
    record Delivered(Instant at, @Nullable String shipmentId, List<Units> lines, @Nullable Tracking tracking) implements OrderFact {
        public Delivered(Instant at, @Nullable String shipmentId, List<Units> lines) {
            this(at, shipmentId, lines, null);
        }

        @Override
        public String factId() {
            return shipmentId == null ? "" : shipmentId;
        }
    }

    /** @param lines cumulative; empty: the whole order */
    record Cancelled(Instant at, List<Units> lines) implements OrderFact {
        /** Of its content too: at the same moment other lines may be cancelled. */
        @Override
        public String factId() {
            return lines.isEmpty()
                    ? at.toString()
                    : at + " " + digest(lines.stream().map(units -> units.lineId() + " " + units.quantity()));
        }
    }

    /** New units for those of a claim are on the way: each line is a further one of the order. */
    record ReplacementDispatched(String claimId, Instant at, List<ReplacedUnits> lines, @Nullable Tracking tracking)
            implements
            OrderFact {
        @Override
        public String factId() {
            return claimId + " " + digest(lines.stream().map(ReplacedUnits::lineId));
        }
    }

    /** New units for those of a claim have arrived. */
    record ReplacementDelivered(String claimId, Instant at, List<ReplacedUnits> lines, @Nullable Tracking tracking)
            implements
            OrderFact {
        @Override
        public String factId() {
            return claimId + " " + digest(lines.stream().map(ReplacedUnits::lineId));
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

    /** @param serials their numbers as far as known */
    record Units(String lineId, int quantity, List<String> serials) {
        public Units {
            serials = serials == null ? List.of() : List.copyOf(serials);
        }

        public Units(String lineId, int quantity) {
            this(lineId, quantity, List.of());
        }
    }

    /**
     * @param lineId the new line
     * @param replacesLineId the line whose units were claimed
     * @param serials their numbers as far as known
     */
    record ReplacedUnits(String lineId, String replacesLineId, int quantity, List<String> serials) {
        public ReplacedUnits {
            serials = serials == null ? List.of() : List.copyOf(serials);
        }
    }

    /** By which a parcel of ours can be found again, should it come home. */
    record Tracking(@Nullable String carrier, @Nullable String number) {}

    /** Short, whatever it is of; the order of the texts changes nothing. */
    private static String digest(Stream<String> texts) {
        return UUID.nameUUIDFromBytes(texts.sorted().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
