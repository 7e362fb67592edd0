package so.onekey.returns.refunds.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import so.onekey.returns.refunds.approval.CapturedPayment;

/** What holds however refunds of the same payments and the answers of the provider are shuffled. */
class EveryInterleavingTest {

    /** A refund of this many minor units, or else an answer to one of the calls that are under way. */
    record Step(boolean refund, long minor, Answer answer, int which) {}

    enum Answer {
        ACCEPTED,
        REFUSED,
        UNKNOWN,
        NEVER_ARRIVED,
        ACCEPTED_AND_FAILED_LATER
    }

    @Property(tries = 70, edgeCases = EdgeCasesMode.NONE)
    void refunds_never_draw_more_than_was_captured(@ForAll("payments") List<CapturedPayment> payments, @ForAll("steps") List<Step> steps) {
        try (var house = House.with(payments)) {
            for (Step step : steps) {
                house.take(step);

                for (CapturedPayment payment : payments) {
                    Money left = payment.captured().minus(payment.refundedOutside());
                    assertThat(house.held(payment)).isLessThanOrEqualTo(left.isNegative() ? left.multipliedBy(0) : left);
                }
            }
        }
    }

    @Property(tries = 70, edgeCases = EdgeCasesMode.NONE)
    void the_parts_of_a_refund_add_up_to_what_was_approved(@ForAll("payments") List<CapturedPayment> payments,
            @ForAll("steps") List<Step> steps) {
        try (var house = House.with(payments)) {
            steps.forEach(house::take);

            house.approved().forEach((refund, amount) -> assertThat(house.drawn(refund).plus(house.overCap(refund))).isEqualTo(amount));
        }
    }

    @Property(tries = 70, edgeCases = EdgeCasesMode.NONE)
    void a_refund_is_issued_once_when_all_of_it_is_accepted_and_never_before(@ForAll("payments") List<CapturedPayment> payments,
            @ForAll("steps") List<Step> steps) {
        try (var house = House.with(payments)) {
            steps.forEach(house::take);

            house.approved().forEach((refund, amount) -> assertThat(house.timesIssued(refund)).isEqualTo(house.wasWhole(refund) ? 1 : 0));
        }
    }

    @Provide
    Arbitrary<List<CapturedPayment>> payments() {
        var currency = Arbitraries.of("JPY", "USD", "KWD").map(CurrencyUnit::of);
        var facts = Combinators.combine(Arbitraries.of("stripe", "stripe", "manual"), Arbitraries.longs().between(0, 500_000),
                Arbitraries.longs().between(0, 100_000)).as(Facts::new).list().ofMinSize(0).ofMaxSize(3);
        return Combinators.combine(currency, facts).as((unit, all) -> IntStream.range(0, all.size())
                .mapToObj(i -> new CapturedPayment(all.get(i).provider(), "pi_" + i, "card", Money.ofMinor(unit, all.get(i).captured()),
                        Money.ofMinor(unit, all.get(i).outside())))
                .toList()).filter(all -> !all.isEmpty());
    }

    private record Facts(String provider, long captured, long outside) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.longs().between(0, 400_000), Arbitraries.of(Answer.class),
                Arbitraries.integers().between(0, 100)).as(Step::new).list().ofMinSize(1).ofMaxSize(12);
    }
}
