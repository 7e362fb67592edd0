package so.onekey.returns.claims.intake;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.web.IdempotencyKeys;
import so.onekey.returns.claims.claim.ClaimCommand.RequestReturn;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.claims.policy.Decision;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Takes a request in: one transaction locks the order, reads the facts, reserves the units and has the claim decided. */
@Service
class Intake {
    private final Transactions transactions;
    private final Orders orders;
    private final Reservations reservations;
    private final RmaNumbers rmaNumbers;
    private final IdempotencyKeys keys;
    private final CommandGateway commands;
    private final PolicyProperties policy;
    private final JdbcClient jdbc;
    private final Clock clock;

    Intake(Transactions transactions, Orders orders, Reservations reservations, RmaNumbers rmaNumbers, IdempotencyKeys keys,
            CommandGateway commands, PolicyProperties policy, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.orders = orders;
        this.reservations = reservations;
        this.rmaNumbers = rmaNumbers;
        this.keys = keys;
        this.commands = commands;
        this.policy = policy;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param caller who sends the request, opaque
     * @param key the caller's Idempotency-Key, if it sent one
     */
    ClaimAnswer open(ClaimRequest request, String caller, @Nullable String key) {
        return transactions.call(() -> keys.once(caller, key, request, ClaimAnswer.class, () -> decide(request, caller)));
    }

    private ClaimAnswer decide(ClaimRequest request, String caller) {
        Instant now = clock.instant();
        Instant reportedAt = request.reportedAt() == null ? now : request.reportedAt();
        if (reportedAt.isAfter(now)) {
            throw Problems.reportedInTheFuture();
        }
        Order order = orders.lock(request.orderId()).filter(found -> orders.wasPlacedBy(found.orderId(), request.email()))
                .orElseThrow(Problems::unknownOrder);
        if (request.reportedAt() != null && reportedAt.isBefore(order.placedAt())) {
            throw Problems.reportedBeforeTheOrder();
        }
        var facts = new ClaimedUnits(order, reservations.of(order.orderId()), reportedAt).factsOf(request.lines());

        UUID claimId = UUID.randomUUID();
        var rmaNumber = rmaNumbers.drawFor(claimId);
        describe(claimId, request);
        Decision decision = commands.sendAndWait(new RequestReturn(claimId, rmaNumber, order.orderId(), caller, now, reportedAt, facts,
                policy.settings()));
        return ClaimAnswer.of(claimId, rmaNumber, decision);
    }

    private void describe(UUID claimId, ClaimRequest request) {
        if (request.description() != null && !request.description().isBlank()) {
            jdbc.sql("insert into claim_description (claim_id, order_id, description) values (?, ?, ?)")
                    .params(claimId, request.orderId(), request.description().replace("\0", "")).update();
        }
    }
}
