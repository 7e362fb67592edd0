package so.onekey.returns.refunds.reconciliation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.refunds.approval.Forgetful;
import so.onekey.returns.refunds.settlement.ErasedOrders;

/** Why somebody corrected something may name a customer: the words go with the customer, the correction stays. */
@Repository
class CorrectionWords implements Forgetful {
    private final JdbcClient jdbc;
    private final ErasedOrders erased;

    CorrectionWords(JdbcClient jdbc, ErasedOrders erased) {
        this.jdbc = jdbc;
        this.erased = erased;
    }

    /** Whether they may be kept: not about a customer who was erased. */
    boolean keep(UUID correctionId, String why) {
        if (ordersOf(correctionId).stream().anyMatch(erased::contains)) {
            return false;
        }
        jdbc.sql("update reconciliation_correction set why = ? where correction_id = ?").params(why.replace("\0", ""), correctionId)
                .update();
        return true;
    }

    private List<String> ordersOf(UUID correctionId) {
        return jdbc.sql("""
                select distinct r.order_id from reconciliation_correction c
                    join reconciliation_finding f on f.reconciliation_id = c.reconciliation_id and f.number = c.number
                    join refund_overview r on r.refund_id = f.refund_id
                        or exists (select from refund_part p where p.refund_id = r.refund_id and p.payment_id = f.payment_id)
                where c.correction_id = ? order by r.order_id
                """).param(correctionId).query(String.class).list();
    }

    /** With the request as well where it held the words once more, as instances of before wrote it. */
    @Override
    public void forget(List<String> orderIds) {
        jdbc.sql("""
                update reconciliation_correction c set why = '',
                    request = case when c.request like c.reconciliation_id || ' Correct[%' then '' else c.request end
                from reconciliation_finding f
                where f.reconciliation_id = c.reconciliation_id and f.number = c.number and exists
                    (select from refund_overview r left join refund_part p on p.refund_id = r.refund_id
                     where r.order_id = any(?) and (r.refund_id = f.refund_id or p.payment_id = f.payment_id))
                """).param(orderIds.toArray(String[]::new)).update();
    }
}
