package so.onekey.returns.quickstart.attacks;

import so.onekey.returns.events.Reason;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Stage;
import so.onekey.returns.quickstart.partners.Books;
import so.onekey.returns.quickstart.people.Api;
import so.onekey.returns.quickstart.people.ClaimAnswer;
import so.onekey.returns.quickstart.people.Wish;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a careless or a dishonest caller may try. Each attack is repelled only if the provider's own books say so. */
public final class Attacks {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final List<Wish> BOTH = List.of(Wish.of(2, Reason.NO_LONGER_WANTED));
    private static final int AT_ONCE = 8;
    private static final int UNPROCESSABLE = 422;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private final House house;
    private final Stage stage;
    private final Map<String, Callable<String>> attacks = new LinkedHashMap<>();

    public Attacks(House house, Stage stage) {
        this.house = house;
        this.stage = stage;
        attacks.put("the same claim many times at once, under one key", this::sameClaimAgain);
        attacks.put("another claim under a key that was used", this::otherClaimUnderOneKey);
        attacks.put("many claims for the same units at once", this::manyClaimsAtOnce);
        attacks.put("a refund without a return", this::refundWithoutReturn);
        attacks.put("a change of mind after dispatch, decided by the caller", this::outOfPolicy);
        attacks.put("a claim on somebody else's order", this::foreignOrder);
        attacks.put("a webhook that the provider did not sign", this::forgedWebhook);
        attacks.put("a webhook of the provider many times", this::replayedWebhook);
    }

    /** Tries all of them. @return whether all were repelled */
    public boolean areRepelled(PrintStream out) {
        out.printf("%nAttacks%n");
        long repelled = attacks.entrySet().stream().filter(attack -> isRepelled(attack.getKey(), attack.getValue(), out)).count();
        out.printf("%d of %d attacks were repelled%n", repelled, attacks.size());
        return repelled == attacks.size();
    }

    private static boolean isRepelled(String name, Callable<String> attack, PrintStream out) {
        try {
            out.printf("  repelled: %s (%s)%n", name, attack.call());
            return true;
        } catch (Exception broken) {
            out.printf("  SUCCEEDED: %s: %s%n", name, broken.getMessage());
            return false;
        }
    }

    private String sameClaimAgain() {
        DemoOrder order = placed();
        var claims = atOnce(turn -> stage.customers().request(order.orderId(), order.email(), BOTH, "attack-" + order.orderId()));
        demand(claims.stream().map(ClaimAnswer::claimId).distinct().count() == 1, "it made several claims: " + claims);
        return paidOnce(order, claims.getFirst());
    }

    private String otherClaimUnderOneKey() {
        DemoOrder order = placed();
        String key = "attack-" + order.orderId();
        var claim = stage.customers().request(order.orderId(), order.email(), BOTH, key);
        int status = stage.customers().tryRequest(order.orderId(), order.email(), List.of(Wish.of(1, Reason.NO_LONGER_WANTED)), key);
        demand(status == UNPROCESSABLE, "the second one was answered " + status);
        return paidOnce(order, claim);
    }

    private String manyClaimsAtOnce() {
        DemoOrder order = placed();
        var claims = atOnce(turn -> stage.customers().request(order.orderId(), order.email(), BOTH, "attack-" + UUID.randomUUID()));
        var approved = claims.stream().filter(claim -> claim.outcomes().contains("APPROVED")).toList();
        demand(approved.size() == 1, approved.size() + " of " + AT_ONCE + " were approved");
        return paidOnce(order, approved.getFirst());
    }

    private String refundWithoutReturn() {
        DemoOrder order = placed();
        var finance = new Api(house.refunds().url(), house.tokens().of("attacker", HOUR, "finance"));
        int created = finance.tryPost("/api/refunds",
                Map.of("refundId", UUID.randomUUID(), "orderId", order.orderId(), "amount", order.paid().toString()));
        demand(created == NOT_FOUND || created == NOT_ALLOWED, "it was answered " + created);
        int settled = finance.tryPost("/api/refunds/" + UUID.randomUUID() + "/manual-settlement",
                Map.of("item", "OVER_CAP", "reference", "TRX-1"));
        demand(settled == NOT_FOUND, "settling a refund that does not exist was answered " + settled);
        return nothingPaid(order);
    }

    private String outOfPolicy() {
        DemoOrder order = DemoOrder.next();
        house.storefront().publish(order.dispatched());
        house.storefront().publish(order.placed());
        stage.awaitKnown(order);
        var claim = stage.customers().request(order.orderId(), order.email(), BOTH, "attack-" + order.orderId());
        demand(claim.outcomes().equals(List.of("REJECTED")), "the claim was decided " + claim.outcomes());
        var shop = new Api(house.claims().url(), house.tokens().of("attacker", HOUR, "storefront"));
        int decided = shop.tryPost("/api/claims/" + claim.claimId() + "/review", Map.of("decisions",
                List.of(Map.of("entry", 0, "quantity", 2, "outcome", "APPROVED", "resolution", "REFUND_WITHOUT_RETURN")), "reason",
                "GOODWILL"));
        demand(decided == FORBIDDEN, "deciding it was answered " + decided);
        return nothingPaid(order);
    }

    private String foreignOrder() {
        DemoOrder order = placed();
        int status = stage.customers().tryRequest(order.orderId(), "somebody.else@example.com", BOTH, "attack-" + order.orderId());
        demand(status == NOT_FOUND, "it was answered " + status);
        return nothingPaid(order);
    }

    private String forgedWebhook() {
        DemoOrder order = placed();
        int status = new Api(house.refunds().url(), "").tryPost("/webhooks/stripe",
                Map.of("id", "evt_1", "object", "event", "type", "refund.updated"));
        demand(status == 400, "it was answered " + status);
        return nothingPaid(order);
    }

    private String replayedWebhook() {
        DemoOrder order = placed();
        var claim = stage.customers().request(order.orderId(), order.email(), BOTH, "attack-" + order.orderId());
        paidOnce(order, claim);
        house.provider().tellAgain(order.paymentId(), AT_ONCE);
        return paidOnce(order, claim);
    }

    private DemoOrder placed() {
        DemoOrder order = DemoOrder.next();
        house.storefront().publish(order.placed());
        stage.awaitKnown(order);
        return order;
    }

    private String paidOnce(DemoOrder order, ClaimAnswer claim) {
        var issued = stage.witness().await(List.of(claim.claimId()), RefundIssued.class, 1, Stage.PATIENCE);
        List<Books.Refund> refunds = house.provider().books().payment(order.paymentId()).refunds();
        demand(issued.size() == 1 && refunds.size() == 1 && refunds.getFirst().amount() == order.paid().getAmountMinorLong(),
                "told as issued " + issued.size() + " times, the books show " + refunds);
        return "paid once, " + order.paid();
    }

    private String nothingPaid(DemoOrder order) {
        List<Books.Refund> refunds = house.provider().books().payment(order.paymentId()).refunds();
        demand(refunds.isEmpty(), "the books show " + refunds);
        return "nothing paid";
    }

    private static <T> List<T> atOnce(IntFunction<T> attempt) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = IntStream.range(0, AT_ONCE).mapToObj(turn -> threads.submit(() -> attempt.apply(turn))).toList();
            return attempts.stream().map(running -> {
                try {
                    return running.get();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(interrupted);
                } catch (ExecutionException failure) {
                    throw new IllegalStateException(failure.getCause().getMessage(), failure.getCause());
                }
            }).toList();
        }
    }

    private static void demand(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }
}
