package so.onekey.returns.refunds.settlement.payout;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.refunds.approval.Forgetful;
import so.onekey.returns.refunds.settlement.ErasedOrders;

/** Payout details: in a table of their own, for as long as they are needed. */
@Repository
class PayoutStore implements Forgetful {
    private static final Duration KEPT_AFTER_SETTLEMENT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final ErasedOrders erased;
    private final PayoutRequests requests;
    private final Transactions transactions;
    private final Clock clock;

    PayoutStore(JdbcClient jdbc, ErasedOrders erased, PayoutRequests requests, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.erased = erased;
        this.requests = requests;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is given later replaces what was given before; nothing is kept when it is not needed any more or the customer was erased. */
    boolean keep(String refundId, PayoutForm form) {
        return transactions.call(() -> {
            var open = requests.open(refundId).filter(request -> !erased.contains(request.orderId()));
            open.ifPresent(request -> write(request.orderId(), form.details(refundId, clock.instant())));
            return open.isPresent();
        });
    }

    private void write(String orderId, PayoutDetails details) {
        jdbc.sql("""
                insert into payout_details (refund_id, order_id, kind, holder, iban, account, bank, network, address, given_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (refund_id) do update set kind = excluded.kind, holder = excluded.holder, iban = excluded.iban,
                    account = excluded.account, bank = excluded.bank, network = excluded.network, address = excluded.address,
                    given_at = excluded.given_at""").param(details.refundId()).param(orderId).param(details.kind().name())
                .param(details.holder()).param(details.iban()).param(details.account()).param(details.bank()).param(details.network())
                .param(details.address()).param(Timestamp.from(details.givenAt())).update();
    }

    Optional<PayoutDetails> find(String refundId) {
        return jdbc.sql("select * from payout_details where refund_id = ?").param(refundId)
                .query((row, number) -> new PayoutDetails(refundId, PayoutKind.valueOf(row.getString("kind")), row.getString("holder"),
                        row.getString("iban"), row.getString("account"), row.getString("bank"), row.getString("network"),
                        row.getString("address"), row.getTimestamp("given_at").toInstant()))
                .optional();
    }

    @Override
    public void forget(List<String> orderIds) {
        orderIds.forEach(order -> jdbc.sql("delete from payout_details where order_id = ?").param(order).update());
    }

    /** Deletes what was settled long enough ago. */
    int removeUnneeded() {
        return jdbc.sql("""
                delete from payout_details d where exists (select from payout_request r where r.refund_id = d.refund_id)
                and not exists (select from payout_request r where r.refund_id = d.refund_id
                    and (r.settled_at is null or r.settled_at > ?))""")
                .param(Timestamp.from(clock.instant().minus(KEPT_AFTER_SETTLEMENT))).update();
    }
}
