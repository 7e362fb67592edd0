package so.onekey.returns.quickstart.orders;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import so.onekey.returns.events.Address;
import so.onekey.returns.events.CapturedPayment;
import so.onekey.returns.events.Category;
import so.onekey.returns.events.Customer;
import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.StorefrontMessage.OrderDelivered;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.quickstart.orders.Decisions.Finding;
import so.onekey.returns.quickstart.people.ClaimAnswer;
import so.onekey.returns.quickstart.people.ClaimState;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class FateTest {
    private static final Instant TODAY = Instant.parse("2026-11-23T05:00:00Z");
    private static final Instant PLACED = Instant.parse("2018-03-01T13:00:00Z");
    private static final Money PRICE = Money.parse("BRL 20.90");
    private static final Money SHIPPING = Money.parse("BRL 7.10");

    @Test
    void six_hundred_orders_meet_every_reason_every_finding_and_every_end() {
        var plans = IntStream.range(0, 600).mapToObj(FateTest::plan).toList();
        assertThat(plans.stream().map(Plan::reason).collect(Collectors.toSet())).hasSize(7);
        assertThat(plans.stream().map(Plan::state).collect(Collectors.toSet())).hasSize(3);
        assertThat(plans.stream().flatMap(plan -> IntStream.range(0, 2).mapToObj(unit -> new Decisions(plan).found("1", unit)))
                .collect(Collectors.toSet())).containsExactlyInAnyOrder(Finding.values());
        assertThat(plans.stream().map(Plan::dice).map(dice -> dice.of("decided", 5)).distinct()).hasSize(5);
        assertThat(plans.stream().flatMap(plan -> new Fate(plan, TODAY).ends().stream()).map(Fate.End::stage).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Fate.IN_REVIEW, Fate.NOT_STOPPED, Fate.IN_REVIEW_HERE, Fate.REJECTED, Fate.WITHDRAWN,
                        Fate.SENT_BACK, Fate.REFUNDED, Fate.REPLACED);
    }

    @Test
    void the_same_order_has_the_same_fate_again() {
        IntStream.range(0, 50).forEach(
                number -> assertThat(new Fate(plan(number), TODAY).ends()).isEqualTo(new Fate(plan(number), TODAY).ends()).hasSize(2));
    }

    @Test
    void every_order_is_moved_to_before_today() {
        IntStream.range(0, 200).mapToObj(FateTest::plan).flatMap(plan -> plan.messages().stream())
                .forEach(event -> assertThat(event.time()).isBefore(TODAY));
    }

    @Test
    void a_claim_that_ended_otherwise_is_noticed() {
        var plan = IntStream.range(0, 600).mapToObj(FateTest::plan)
                .filter(each -> new Fate(each, TODAY).ends().stream().allMatch(end -> end.stage().equals(Fate.REFUNDED))).findFirst()
                .orElseThrow();
        var fate = new Fate(plan, TODAY).ends();
        Money all = PRICE.multipliedBy(2).plus(SHIPPING);
        assertThat(new Outcome(plan, answer(), state("CLOSED", Fate.REFUNDED), fate, all, "").differences()).isEmpty();
        assertThat(new Outcome(plan, answer(), state("CLOSED", Fate.REPLACED), fate, all, "").differences()).hasSize(1);
        assertThat(new Outcome(plan, answer(), state("REJECTED", Fate.REFUNDED), fate, all, "").differences()).hasSize(1);
        assertThat(new Outcome(plan, answer(), state("CLOSED", Fate.REFUNDED), fate, all.minus(1), "").differences()).hasSize(1);
    }

    @Test
    void every_way_to_end_has_words() {
        assertThat(Arrays.stream(Ending.values()).map(Ending::toString)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    private static ClaimAnswer answer() {
        return new ClaimAnswer("claim", "RMA", "COMING_BACK", List.of());
    }

    private static ClaimState state(String status, String stage) {
        return new ClaimState("claim", status, List.of(new ClaimState.Units(0, "1", 2, stage)), List.of(), Optional.empty(), "", false);
    }

    private static Plan plan(int number) {
        String id = "order-" + number;
        return new Plan(
                List.of(event(id, PLACED, placed(id)),
                        event(id, PLACED, new OrderDispatched(id, PLACED.plus(Duration.ofDays(2)), "correios",
                                "BR" + number, null, null)),
                        event(id, PLACED,
                                new OrderDelivered(id, PLACED.plus(Duration.ofDays(9)), "correios", "BR" + number, null, null))),
                TODAY);
    }

    private static CloudEvent<StorefrontMessage> event(String id, Instant time, StorefrontMessage message) {
        return new CloudEvent<>(message.getClass().getSimpleName() + id, "/storefront/test", id, time, null, message);
    }

    private static OrderPlaced placed(String id) {
        return new OrderPlaced(id, PLACED, new Customer("c-" + id, id + "@example.com", "C", "pt-BR"),
                new Address("1", null, "sao paulo", "03531", "SP", "BR"),
                List.of(new OrderLine("1", "s", "t", Category.STANDARD, 2, PRICE, Money.parse("BRL 0.00"), false, false)), SHIPPING,
                List.of(new CapturedPayment("stripe", "pi_" + id, "credit_card", PRICE.multipliedBy(2).plus(SHIPPING))));
    }
}
