package so.onekey.returns.refunds.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.refunds.approval.PromisedDates;
import so.onekey.returns.refunds.promise.OpenPromises;

/** The open promises, as people see them. */
@Component
class PromisesShown implements OpenPromises {
    private final JdbcClient jdbc;

    PromisesShown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Promised> after(String refundId, int limit) {
        return jdbc.sql("""
                select refund_id, approved_at, due, escalates from refund_overview
                where issued_at is null and escalated_at is null and refund_id > ? order by refund_id limit ?
                """).params(refundId, limit).query((row, number) -> promised(row)).list();
    }

    private static Promised promised(ResultSet row) throws SQLException {
        return new Promised(row.getString("refund_id"), row.getTimestamp("approved_at").toInstant(),
                new PromisedDates(row.getTimestamp("due").toInstant(), row.getTimestamp("escalates").toInstant()));
    }
}
