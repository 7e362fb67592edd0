package so.onekey.returns.refunds.reconciliation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.web.IdempotencyKeys;
import so.onekey.returns.refunds.payment.Contradiction;
import so.onekey.returns.refunds.reconciliation.ReconciliationRequests.Correct;

/** Records what a person decides about a difference: once, with who and why, in one transaction with what follows from it. */
@Service
class Corrections {
    private final Reports reports;
    private final CommandGateway commands;
    private final Transactions transactions;
    private final CorrectionWords words;
    private final JdbcClient jdbc;
    private final Clock clock;

    Corrections(Reports reports, CommandGateway commands, Transactions transactions, CorrectionWords words, JdbcClient jdbc, Clock clock) {
        this.reports = reports;
        this.commands = commands;
        this.transactions = transactions;
        this.words = words;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was recorded.
     *
     * @param whyKept false where the customer was erased: then the words are gone
     */
    record Corrected(UUID correctionId, UUID reconciliationId, String kind, String by, Instant at, boolean whyKept) {}

    Corrected correct(UUID reconciliation, Correct asked, String by, @Nullable String key) {
        var report = reports.find(reconciliation).orElseThrow(ReconciliationProblems::unknown);
        if (report.finishedAt() == null) {
            throw ReconciliationProblems.isRunning();
        }
        var id = key == null ? UUID.randomUUID() : Reconciliations.named("correction " + by + " " + key);
        var request = String.join(" ", reconciliation.toString(), asked.refundKey(), asked.paymentId(), asked.providerRefundId(),
                String.valueOf(asked.kind()));
        try {
            return transactions.call(() -> known(id, request).orElseGet(() -> record(reconciliation, asked, request, id, by)));
        } catch (Contradiction contradiction) {
            throw ReconciliationProblems.notPossible("The payment's own history does not allow it: " + contradiction.getMessage());
        } catch (AggregateNotFoundException unknown) {
            throw ReconciliationProblems.notPossible("No refund of ours ever went to this payment");
        }
    }

    private Optional<Corrected> known(UUID id, String request) {
        return jdbc.sql("select * from reconciliation_correction where correction_id = ?").param(id).query((row, number) -> {
            if (!row.getString("request").equals(request)) {
                throw IdempotencyKeys.usedOtherwise();
            }
            return new Corrected(id, row.getObject("reconciliation_id", UUID.class), row.getString("kind"),
                    row.getString("corrected_by"), row.getTimestamp("corrected_at").toInstant(), !row.getString("why").isEmpty());
        }).optional();
    }

    private Corrected record(UUID reconciliation, Correct asked, String request, UUID id, String by) {
        var found = meant(reports.findings(reconciliation), asked);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var recorded = new Correcting(found.finding(), id, by, now).commands(Objects.requireNonNull(asked.kind()));
        int claimed = jdbc.sql("""
                update reconciliation_finding set correction_id = ?
                where reconciliation_id = ? and number = ? and correction_id is null
                """).params(id, reconciliation, found.number()).update();
        if (claimed == 0) {
            throw ReconciliationProblems.corrected();
        }
        jdbc.sql("""
                insert into reconciliation_correction
                    (correction_id, reconciliation_id, number, request, kind, why, corrected_by, corrected_at)
                values (?, ?, ?, ?, ?, '', ?, ?)
                """).params(id, reconciliation, found.number(), request, asked.kind().name(), by, Timestamp.from(now)).update();
        recorded.forEach(commands::sendAndWait);
        return new Corrected(id, reconciliation, asked.kind().name(), by, now, words.keep(id, asked.why()));
    }

    private static NumberedFinding meant(List<NumberedFinding> findings, Correct asked) {
        if (asked.refundKey() == null && asked.paymentId() == null) {
            throw ReconciliationProblems.field("refundKey", "must be there, or else paymentId");
        }
        var meant = findings.stream().filter(one -> {
            var found = one.finding();
            return found.isDifference() && (asked.refundKey() != null
                    ? asked.refundKey().equals(found.refundKey())
                    : found.refundKey() == null)
                    && (asked.paymentId() == null || asked.paymentId().equals(found.paymentId()))
                    && (asked.providerRefundId() == null || found.providerRefundIds().contains(asked.providerRefundId()));
        }).toList();
        if (meant.size() > 1) {
            throw ReconciliationProblems.field("providerRefundId", "must say which one is meant: several are on this payment");
        }
        return meant.stream().findFirst().orElseThrow(ReconciliationProblems::unknownDifference);
    }
}
