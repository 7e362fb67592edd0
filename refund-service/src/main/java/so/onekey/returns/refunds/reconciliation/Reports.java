package so.onekey.returns.refunds.reconciliation;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.chassis.commands.Transactions;

/** Keeps the reports for 400 days. They are no history: nothing is decided on them but by people. */
@Repository
class Reports {
    private static final Duration KEPT = Duration.ofDays(400);

    private final JdbcClient jdbc;
    private final Transactions transactions;

    Reports(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Whether it is new: the same one can be asked for again. */
    boolean begin(Report report, String request) {
        jdbc.sql("""
                delete from reconciliation where reconciliation_id in
                    (select reconciliation_id from reconciliation where asked_at < ? order by asked_at limit 10 for update skip locked)
                """).param(Timestamp.from(report.askedAt().minus(KEPT))).update();
        return jdbc.sql("""
                insert into reconciliation (reconciliation_id, asked_at, asked_by, request, from_instant, before_instant)
                values (?, ?, ?, ?, ?, ?) on conflict (reconciliation_id) do nothing
                """).params(report.reconciliationId(), Timestamp.from(report.askedAt()), report.askedBy(), request,
                Timestamp.from(report.from()), Timestamp.from(report.before())).update() == 1;
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql("select * from reconciliation where reconciliation_id = ?").param(id)
                .query((row, number) -> ReportRows.report(row)).optional();
    }

    boolean wasAskedWith(UUID id, String request) {
        return jdbc.sql("select count(*) from reconciliation where reconciliation_id = ? and request = ?").params(id, request)
                .query(Long.class).single() == 1;
    }

    List<Report> list(int page, int size) {
        return jdbc.sql("select * from reconciliation order by asked_at desc, reconciliation_id limit ? offset ?")
                .params(size, (long) page * size).query((row, number) -> ReportRows.report(row)).list();
    }

    long count() {
        return jdbc.sql("select count(*) from reconciliation").query(Long.class).single();
    }

    List<Totals> totals(UUID id) {
        return jdbc.sql("select * from reconciliation_total where reconciliation_id = ? order by currency").param(id)
                .query((row, number) -> ReportRows.totals(row)).list();
    }

    /** Differences first. */
    List<NumberedFinding> findings(UUID id) {
        return jdbc.sql("select * from reconciliation_finding where reconciliation_id = ? order by kind = 'IN_FLIGHT', number").param(id)
                .query((row, number) -> ReportRows.finding(row)).list();
    }

    void finish(UUID id, Comparison.Result result, Instant at) {
        transactions.run(() -> {
            int first = jdbc.sql("update reconciliation set finished_at = ? where reconciliation_id = ? and finished_at is null")
                    .params(Timestamp.from(at), id).update();
            if (first == 1) {
                result.totals().forEach(totals -> keep(id, totals));
                for (int number = 1; number <= result.findings().size(); number++) {
                    keep(id, number, result.findings().get(number - 1));
                }
            }
        });
    }

    private void keep(UUID id, Totals sums) {
        jdbc.sql("insert into reconciliation_total values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").params(id,
                sums.approved().getCurrencyUnit().getCode(), sums.approved().getAmount(), sums.sent().getAmount(),
                sums.settledByProvider().getAmount(), sums.settledByHand().getAmount(), sums.inFlight().getAmount(),
                sums.failed().getAmount(), sums.notDrawn().getAmount(), sums.paidAtProvider().getAmount(), sums.explained().getAmount(),
                sums.differences()).update();
    }

    private void keep(UUID id, int number, Finding found) {
        jdbc.sql("""
                insert into reconciliation_finding (reconciliation_id, number, kind, refund_key, refund_id, payment_id, attempt,
                    provider_refund_ids, our_currency, our_amount, our_status, their_currency, their_amount, their_status, failure_code)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """).param(id).param(number).param(found.kind().name()).param(found.refundKey()).param(found.refundId())
                .param(found.paymentId()).param(found.attempt()).param(found.providerRefundIds().toArray(String[]::new))
                .param(currency(found.ours())).param(found.ours() == null ? null : found.ours().getAmount()).param(found.ourStatus())
                .param(currency(found.theirs())).param(found.theirs() == null ? null : found.theirs().getAmount())
                .param(found.theirStatus()).param(found.failureCode()).update();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.getCurrencyUnit().getCode();
    }
}
