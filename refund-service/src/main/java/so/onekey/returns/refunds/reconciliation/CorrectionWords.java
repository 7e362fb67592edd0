package so.onekey.returns.refunds.reconciliation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.refunds.approval.Forgetful;

/** Why somebody corrected something may name a customer: the words go with the customer, the correction stays. */
@Repository
class CorrectionWords implements Forgetful {
    private final JdbcClient jdbc;

    CorrectionWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(List<String> orderIds) {
        jdbc.sql("""
                update reconciliation_correction c set why = '', request = '' from reconciliation_finding f
                where f.reconciliation_id = c.reconciliation_id and f.number = c.number and exists
                    (select from refund_overview r left join refund_part p on p.refund_id = r.refund_id
                     where r.order_id = any(?) and (r.refund_id = f.refund_id or p.payment_id = f.payment_id))
                """).param(orderIds.toArray(String[]::new)).update();
    }
}
