package so.onekey.returns.refunds.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How a report's rows read. */
final class ReportRows {
    private ReportRows() {}

    static Report report(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Report(row.getObject("reconciliation_id", UUID.class), row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"), row.getTimestamp("from_instant").toInstant(), row.getTimestamp("before_instant").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    static Totals totals(ResultSet row) throws SQLException {
        return new Totals(sum(row, "approved"), sum(row, "sent"), sum(row, "settled_by_provider"), sum(row, "settled_by_hand"),
                sum(row, "in_flight"), sum(row, "failed"), sum(row, "not_drawn"), sum(row, "paid_at_provider"), sum(row, "explained"),
                row.getInt("differences"));
    }

    static NumberedFinding finding(ResultSet row) throws SQLException {
        var found = new Finding(Finding.Kind.valueOf(row.getString("kind")), row.getString("refund_key"), row.getString("refund_id"),
                row.getString("payment_id"), row.getInt("attempt"),
                List.of((String[]) row.getArray("provider_refund_ids").getArray()),
                money(row, "our_currency", "our_amount"), row.getString("our_status"), money(row, "their_currency", "their_amount"),
                row.getString("their_status"), row.getString("failure_code"));
        return new NumberedFinding(row.getInt("number"), found, row.getObject("correction_id", UUID.class));
    }

    private static Money sum(ResultSet row, String column) throws SQLException {
        return Money.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal(column));
    }

    private static @Nullable Money money(ResultSet row, String currency, String amount) throws SQLException {
        return row.getString(currency) == null ? null : Money.of(CurrencyUnit.of(row.getString(currency)), row.getBigDecimal(amount));
    }
}
