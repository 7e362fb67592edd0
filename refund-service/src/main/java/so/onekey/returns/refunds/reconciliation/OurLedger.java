package so.onekey.returns.refunds.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.refunds.approval.PaymentKey;
import so.onekey.returns.refunds.reconciliation.OurPart.Standing;

/** Our side: as the overview has it, and where that is in doubt, as the events of the payment have it. */
@Component
class OurLedger {
    private final JdbcClient jdbc;
    private final PaymentHistory history;

    OurLedger(JdbcClient jdbc, PaymentHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /**
     * All that is open, all of this span, and the refunds that are named, with all their parts.
     *
     * @param paymentIds where it matters what went back without us
     */
    OurBooks read(Instant from, Instant before, Collection<String> refundIds, Collection<String> paymentIds) {
        String[] named = refundIds.toArray(String[]::new);
        Map<String, Money> approved = new HashMap<>();
        jdbc.sql("""
                select refund_id, currency, amount from refund_overview r
                where issued_at is null or approved_at >= ? and approved_at < ? or refund_id = any(?) or exists
                    (select from refund_part p where p.refund_id = r.refund_id and p.drawn_at >= ? and p.drawn_at < ?)
                """).params(Timestamp.from(from), Timestamp.from(before), named, Timestamp.from(from), Timestamp.from(before))
                .query((ResultSet row) -> {
                    approved.put(row.getString("refund_id"), money(row, "amount"));
                });
        List<OurPart> parts = jdbc.sql("select * from refund_part where refund_id = any(?)").param(approved.keySet().toArray(String[]::new))
                .query((row, number) -> part(row)).list();
        Map<String, Money> outside = new HashMap<>();
        jdbc.sql("select payment_id, currency, refunded_outside from refund_payment where provider = 'stripe' and payment_id = any(?)")
                .param(paymentIds.toArray(String[]::new)).query((ResultSet row) -> {
                    outside.put(row.getString("payment_id"), money(row, "refunded_outside"));
                });
        return new OurBooks(approved, parts, outside);
    }

    /** The same, with the events' word on these payments. */
    OurBooks exact(OurBooks rough, Set<String> paymentIds) {
        List<OurPart> parts = new ArrayList<>(rough.parts());
        parts.removeIf(part -> part.isSentByItself() && paymentIds.contains(part.payment().paymentId()));
        Map<String, Money> outside = new HashMap<>(rough.outside());
        paymentIds.forEach(payment -> history.of(payment).ifPresent(known -> {
            parts.addAll(known.parts());
            outside.put(payment, known.outside());
        }));
        return new OurBooks(rough.approved(), parts, outside);
    }

    private static OurPart part(ResultSet row) throws SQLException {
        return new OurPart(row.getString("refund_id"), new PaymentKey(row.getString("provider"), row.getString("payment_id")),
                row.getInt("attempt"), money(row, "amount"), standing(row.getString("outcome")), row.getString("provider_refund_id"));
    }

    private static Standing standing(String outcome) {
        return switch (outcome) {
            case "NONE" -> Standing.IN_FLIGHT;
            case "UNKNOWN", "HELD" -> Standing.WITH_A_PERSON;
            case "ACCEPTED" -> Standing.PAID;
            case "REFUSED", "REVERSED" -> Standing.FAILED;
            case "NEVER_ARRIVED" -> Standing.SUPERSEDED;
            case "SET_ASIDE" -> Standing.SET_ASIDE;
            case "SETTLED" -> Standing.BY_HAND;
            case "RELEASED" -> Standing.RELEASED;
            default -> throw new IllegalStateException("the overview has an outcome that no comparison knows: " + outcome);
        };
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal(column));
    }
}
