package so.onekey.returns.quickstart.attacks;

import so.onekey.returns.events.Reason;
import so.onekey.returns.quickstart.attacks.Target.Booked;
import so.onekey.returns.quickstart.attacks.Target.Door;
import so.onekey.returns.quickstart.attacks.Target.Placed;
import so.onekey.returns.quickstart.attacks.Target.Signature;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.people.ClaimAnswer;
import so.onekey.returns.quickstart.people.Wish;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What a careless or a dishonest caller may try. Each attack is repelled only if the provider's own books say so, at once and still when all
 * attacks are over.
 */
public final class Attacks {
    private static final List<Wish> BOTH = List.of(Wish.of(2, Reason.NO_LONGER_WANTED));
    private static final int AT_ONCE = 8;
    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private final Target target;
    private final Map<String, Callable<String>> attacks = new LinkedHashMap<>();
    private final Map<Placed, Boolean> paid = new LinkedHashMap<>();

    public Attacks(Target target) {
        this.target = target;
        attacks.put("the same claim many times at once, under one key", this::sameClaimAgain);
        attacks.put("another claim under a key that was used", this::otherClaimUnderOneKey);
        attacks.put("many claims for the same units at once", this::manyClaimsAtOnce);
        attacks.put("a refund without a return", this::refundWithoutReturn);
        attacks.put("a change of mind after dispatch, decided by the caller", this::outOfPolicy);
        attacks.put("a claim on somebody else's order", this::foreignOrder);
        attacks.put("a webhook that the provider did not sign", this::forgedWebhook);
        attacks.put("a webhook that the provider signed an hour ago", this::oldWebhook);
        attacks.put("a webhook of the provider many times", this::replayedWebhook);
        attacks.put("anything that had its effect later", this::booksAtTheEnd);
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
            out.printf("  NOT REPELLED: %s: %s%n", name, broken.getMessage());
            return false;
        }
    }

    private String sameClaimAgain() {
        var order = placed(false);
        var claims = atOnce(turn -> target.claim(order, BOTH, "attack-" + order.orderId()));
        demand(claims.stream().map(ClaimAnswer::claimId).distinct().count() == 1, "it made several claims: " + claims);
        return paidOnce(order, claims.getFirst());
    }

    private String otherClaimUnderOneKey() {
        var order = placed(false);
        String key = "attack-" + order.orderId();
        var claim = target.claim(order, BOTH, key);
        int status = target.tryClaim(order, order.email(), List.of(Wish.of(1, Reason.NO_LONGER_WANTED)), key);
        demand(status == UNPROCESSABLE, "the second one was answered " + status);
        return paidOnce(order, claim);
    }

    private String manyClaimsAtOnce() {
        var order = placed(false);
        var claims = atOnce(turn -> target.claim(order, BOTH, "attack-" + UUID.randomUUID()));
        var approved = claims.stream().filter(claim -> claim.outcomes().contains("APPROVED")).toList();
        demand(approved.size() == 1, approved.size() + " of " + AT_ONCE + " were approved");
        return paidOnce(order, approved.getFirst());
    }

    private String refundWithoutReturn() {
        var order = placed(false);
        int created = target.tryPost(Door.REFUNDS_AS_FINANCE, "/api/refunds",
                Map.of("refundId", UUID.randomUUID(), "orderId", order.orderId(), "amount", order.order().paid().toString()));
        demand(created == NOT_FOUND || created == NOT_ALLOWED, "it was answered " + created);
        int settled = target.tryPost(Door.REFUNDS_AS_FINANCE, "/api/refunds/" + UUID.randomUUID() + "/manual-settlement",
                Map.of("item", "OVER_CAP", "reference", "TRX-1"));
        demand(settled == NOT_FOUND, "settling a refund that does not exist was answered " + settled);
        return nothingPaid(order);
    }

    private String outOfPolicy() {
        var order = placed(true);
        var claim = target.claim(order, BOTH, "attack-" + order.orderId());
        demand(claim.outcomes().equals(List.of("REJECTED")), "the claim was decided " + claim.outcomes());
        int decided = target.tryPost(Door.CLAIMS_AS_STOREFRONT, "/api/claims/" + claim.claimId() + "/review", Map.of("decisions",
                List.of(Map.of("entry", 0, "quantity", 2, "outcome", "APPROVED", "resolution", "REFUND_WITHOUT_RETURN")), "reason",
                "GOODWILL"));
        demand(decided == FORBIDDEN, "deciding it was answered " + decided);
        return nothingPaid(order);
    }

    private String foreignOrder() {
        var order = placed(false);
        int status = target.tryClaim(order, "somebody.else@example.com", BOTH, "attack-" + order.orderId());
        demand(status == NOT_FOUND, "it was answered " + status);
        return nothingPaid(order);
    }

    /** Says that the money came back, so that it would be paid once more. */
    private String forgedWebhook() {
        var order = placed(false);
        var claim = target.claim(order, BOTH, "attack-" + order.orderId());
        paidOnce(order, claim);
        String cameBack = event("refund.failed", refund(order).json().replace("succeeded", "failed"));
        for (Signature wrong : List.of(Signature.NONE, Signature.FORGED)) {
            int status = target.tell(cameBack, wrong);
            demand(status == BAD_REQUEST, "it was answered " + status);
        }
        return paidOnce(order, claim);
    }

    private String oldWebhook() {
        var order = placed(false);
        var claim = target.claim(order, BOTH, "attack-" + order.orderId());
        paidOnce(order, claim);
        int status = target.tell(event("refund.updated", refund(order).json()), Signature.OLD);
        demand(status == BAD_REQUEST, "it was answered " + status);
        return paidOnce(order, claim);
    }

    private String replayedWebhook() {
        var order = placed(false);
        var claim = target.claim(order, BOTH, "attack-" + order.orderId());
        paidOnce(order, claim);
        String event = event("refund.updated", refund(order).json());
        var answers = atOnce(turn -> target.tell(event, Signature.BY_THE_PROVIDER));
        demand(answers.stream().allMatch(status -> status / 100 == 2), "they were answered " + answers);
        return paidOnce(order, claim);
    }

    private String booksAtTheEnd() {
        paid.forEach((order, once) -> {
            if (once) {
                refund(order);
            } else {
                nothingPaid(order);
            }
        });
        return "the books still show the same of all " + paid.size() + " orders";
    }

    private static String event(String type, String refund) {
        return """
                {"id": "evt_%s", "object": "event", "type": "%s", "data": {"object": %s}}""".formatted(
                UUID.randomUUID().toString().replace("-", ""), type, refund);
    }

    private Placed placed(boolean dispatched) {
        return target.place(DemoOrder.next(), dispatched);
    }

    private String paidOnce(Placed order, ClaimAnswer claim) {
        int issued = target.timesIssued(claim);
        demand(issued == 1, "the refund was told as issued " + issued + " times");
        refund(order);
        paid.put(order, true);
        return "paid once, " + order.order().paid();
    }

    /** The only one. */
    private Booked refund(Placed order) {
        List<Booked> refunds = target.refunds(order.paymentId());
        demand(refunds.size() == 1 && refunds.getFirst().amount() == order.order().paid().getAmountMinorLong(),
                "the books show " + refunds + " for " + order.orderId());
        return refunds.getFirst();
    }

    private String nothingPaid(Placed order) {
        List<Booked> refunds = target.refunds(order.paymentId());
        demand(refunds.isEmpty(), "the books show " + refunds + " for " + order.orderId());
        paid.put(order, false);
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
