package so.onekey.returns.quickstart.orders;

import so.onekey.returns.events.ClaimMessage.ClaimClosed;
import so.onekey.returns.events.ClaimMessage.ReturnReviewRequested;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.quickstart.journeys.ClaimAnswer;
import so.onekey.returns.quickstart.journeys.Stage;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lets the real orders of a file pass through the house: all are placed, a third is claimed, each claim is driven as far as it goes. */
public final class Campaign {
    private static final int PROGRESS_EVERY = 100;
    private final CloudEventCodec codec = new CloudEventCodec();
    private final Stage stage;
    private final PrintStream out;

    public Campaign(Stage stage, PrintStream out) {
        this.stage = stage;
        this.out = out;
    }

    /**
     * @param today the day to which the orders are moved; with the same day and file, doing it again changes nothing
     * @return what became of the claims
     */
    public Summary run(Path file, Instant today) {
        List<Plan> plans = OrderFile.read(file).values().stream().map(Plan::new).toList();
        out.printf("%n%d orders from %s%n", plans.size(), file.getFileName());
        place(plans, today);
        List<Claimed> claims = claim(plans);
        awaitEnds(claims);
        return new Summary(claims, stage.witness());
    }

    private void place(List<Plan> plans, Instant today) {
        Instant newest = plans.stream().map(Plan::lastInstant).max(Instant::compareTo).orElseThrow();
        Shift general = Shift.to(today, newest);
        int sent = 0;
        for (Plan plan : plans) {
            stage.storefront().charge(plan.placed());
            if (plan.isPacked()) {
                stage.storefront().packed(plan.orderId());
            }
            for (CloudEvent<StorefrontMessage> event : inOrderOfNeed(plan.messages(today, general))) {
                stage.storefront().send(event.data().key(), codec.binary(event));
                sent++;
            }
        }
        out.printf("  %d messages of the shop sent%n", sent);
    }

    /** The placing last: once an order is known, so is all that had happened to it. */
    private static List<CloudEvent<StorefrontMessage>> inOrderOfNeed(List<CloudEvent<StorefrontMessage>> messages) {
        return messages.reversed();
    }

    private List<Claimed> claim(List<Plan> plans) {
        List<Claimed> claims = new ArrayList<>();
        for (Plan plan : plans.stream().filter(Plan::isClaimed).toList()) {
            claims.add(new Claimed(plan, stage.claims().request(plan.claim(), "order-" + plan.orderId())));
            if (claims.size() % PROGRESS_EVERY == 0) {
                out.printf("  %d claims opened%n", claims.size());
            }
        }
        out.printf("  %d claims opened, %d of them before dispatch%n", claims.size(),
                claims.stream().filter(claim -> claim.plan().isClaimedBeforeDispatch()).count());
        return claims;
    }

    private void awaitEnds(List<Claimed> claims) {
        long deadline = System.nanoTime() + Stage.PATIENCE.multipliedBy(2).toNanos();
        long open = claims.size();
        while (open > 0 && System.nanoTime() < deadline) {
            open = claims.stream().filter(claim -> !hasEnded(claim.answer())).count();
            pause();
        }
        out.printf("  %d claims came to an end, %d claims did not%n", claims.size() - open, open);
    }

    private boolean hasEnded(ClaimAnswer claim) {
        var heard = stage.witness();
        return !heard.about(claim.claimId(), ClaimClosed.class).isEmpty()
                || !heard.about(claim.claimId(), ReturnReviewRequested.class).isEmpty()
                || !heard.about(claim.claimId(), RefundAwaitsSettlement.class).isEmpty();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A claim that was opened for an order. */
    record Claimed(Plan plan, ClaimAnswer answer) {}
}
