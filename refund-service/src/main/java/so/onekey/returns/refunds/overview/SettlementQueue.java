package so.onekey.returns.refunds.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.refunds.refund.Standing.Status;

/** Reads what waits for finance. */
@Component
class SettlementQueue {
    private static final String OPEN = " from settlement_item i join refund_overview r using (refund_id)"
            + " where i.status in ('OPEN', 'WAITS_FOR_SECOND_PERSON')";

    private final JdbcClient jdbc;

    SettlementQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are due first come first. */
    List<OpenSettlement> list(int page, int size) {
        return jdbc
                .sql("select i.*, r.due, exists (select from payout_details d where d.refund_id = i.refund_id) as payout_details" + OPEN
                        + " order by r.due, i.refund_id, i.item limit ? offset ?")
                .params(size, (long) page * size).query((row, number) -> open(row)).list();
    }

    long count() {
        return jdbc.sql("select count(*)" + OPEN).query(Long.class).single();
    }

    private static OpenSettlement open(ResultSet row) throws SQLException {
        return new OpenSettlement(row.getString("refund_id"), row.getString("claim_id"), row.getString("order_id"), row.getString("item"),
                row.getString("cause"), Money.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("amount")),
                texts(row, "payments"), texts(row, "methods"), row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due").toInstant(), row.getBoolean("payout_details"), Status.valueOf(row.getString("status")),
                row.getString("reference"), row.getObject("paid_on", LocalDate.class), row.getString("looked_up"),
                row.getString("recorded_by"), row.getString("dismissed_because"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
