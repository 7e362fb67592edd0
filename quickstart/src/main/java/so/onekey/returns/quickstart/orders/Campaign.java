package so.onekey.returns.quickstart.orders;

import org.joda.money.Money;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.quickstart.journeys.Stage;
import so.onekey.returns.quickstart.people.ClaimAnswer;
import so.onekey.returns.quickstart.people.ClaimState;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets the real orders of a file pass through the house: all are placed, most are claimed, each claim goes through all its steps. */
public final class Campaign {
    private static final int AT_A_TIME = 32;
    private static final int PROGRESS_EVERY = 100;
    private final CloudEventCodec codec = new CloudEventCodec();
    private final Stage stage;
    private final PrintStream out;
    private final AtomicInteger ended = new AtomicInteger();

    public Campaign(Stage stage, PrintStream out) {
        this.stage = stage;
        this.out = out;
    }

    /**
     * @param orders the messages of each order
     * @param today the day to which the orders are moved; with the same day and file, doing it again changes nothing
     * @return what became of the claims
     */
    public Summary run(Map<String, List<CloudEvent<StorefrontMessage>>> orders, Instant today) {
        long began = System.nanoTime();
        List<Plan> plans = orders.values().stream().map(order -> new Plan(order, today)).toList();
        out.printf("%n%d orders from the file%n", plans.size());
        place(plans);
        List<Outcome> outcomes = claim(plans.stream().filter(Plan::isClaimed).toList(), today);
        long open = outcomes.stream().filter(outcome -> outcome.ending() == Ending.OPEN).count();
        out.printf("  %d claims came to an end, %d claims did not, after %d s%n", outcomes.size() - open, open,
                (System.nanoTime() - began) / 1_000_000_000);
        return new Summary(outcomes);
    }

    private void place(List<Plan> plans) {
        int sent = 0;
        for (Plan plan : plans) {
            stage.storefront().charge(plan.placed());
            if (plan.isPacked()) {
                stage.storefront().packed(plan.orderId());
            }
            if (plan.isSoldOut()) {
                stage.storefront().soldOut(plan.orderId());
            }
            for (CloudEvent<StorefrontMessage> event : plan.messages()) {
                stage.storefront().send(event.data().key(), codec.binary(event));
                sent++;
            }
        }
        out.printf("  %d messages of the shop sent%n", sent);
    }

    private List<Outcome> claim(List<Plan> plans, Instant today) {
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            List<Future<Outcome>> outcomes = plans.stream().map(plan -> threads.submit(() -> claim(plan, today))).toList();
            List<Outcome> all = new ArrayList<>();
            for (Future<Outcome> outcome : outcomes) {
                all.add(outcome.get());
            }
            return all;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause().getMessage(), failure.getCause());
        }
    }

    private Outcome claim(Plan plan, Instant today) {
        var fate = new Fate(plan, today);
        var reported = plan.reportedAt(today);
        var way = reported.isPresent() ? stage.reported() : stage.customers();
        ClaimAnswer claim = way.request(plan.orderId(), plan.placed().customer().email(), plan.wishes(), reported.orElse(null),
                "order-" + plan.orderId());
        String trouble = "";
        try {
            new Escort(stage, plan, fate, claim).toTheEnd();
        } catch (IllegalStateException failure) {
            trouble = String.valueOf(failure.getMessage());
        }
        ClaimState end = stage.agents().stateOf(claim.claimId());
        int count = ended.incrementAndGet();
        if (count % PROGRESS_EVERY == 0) {
            out.printf("  %d claims are through%n", count);
        }
        return new Outcome(plan, claim, end, fate.ends(), approved(plan, claim), trouble);
    }

    private Money approved(Plan plan, ClaimAnswer claim) {
        return stage.witness().allAbout(List.of(claim.claimId()), RefundApproved.class).stream().map(RefundApproved::amount)
                .reduce(Money.zero(plan.placed().shipping().getCurrencyUnit()), Money::plus);
    }
}
