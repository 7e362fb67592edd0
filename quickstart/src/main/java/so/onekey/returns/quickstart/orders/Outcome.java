package so.onekey.returns.quickstart.orders;

import org.joda.money.Money;
import so.onekey.returns.events.CapturedPayment;
import so.onekey.returns.events.OrderLine;
import so.onekey.returns.quickstart.orders.Fate.End;
import so.onekey.returns.quickstart.people.ClaimAnswer;
import so.onekey.returns.quickstart.people.ClaimState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What became of one claim, held against its fate.
 *
 * @param approved all that was approved to be paid back
 * @param trouble what went wrong on the way, empty if nothing did
 */
record Outcome(Plan plan, ClaimAnswer claim, ClaimState state, List<End> fate, Money approved, String trouble) {

    Ending ending() {
        return Ending.seen(state.status());
    }

    /** Where its units ended, one for each unit; a refund that waits for a person is on its way as far as the claim is concerned. */
    List<End> ends() {
        return state.units().stream()
                .flatMap(units -> IntStream.range(0, units.quantity())
                        .mapToObj(unit -> new End(units.lineId(),
                                state.refundWaits() && units.stage().equals("REFUNDING") ? Fate.REFUNDED : units.stage())))
                .toList();
    }

    /** What is not as it has to be; empty if all is. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        if (!trouble.isEmpty()) {
            differences.add("had trouble: " + trouble);
        }
        if (!sorted(ends()).equals(sorted(fate))) {
            differences.add("units ended " + sorted(ends()) + ", expected " + sorted(fate));
        }
        var expected = Ending.expected(fate.stream().map(End::stage).toList(), approved.isGreaterThan(refundableByItself()));
        if (ending() != expected) {
            differences.add("is " + state.status() + ", expected " + expected.name());
        }
        if (!worth().contains(approved)) {
            differences.add("approved " + approved + ", expected " + worth());
        }
        return differences;
    }

    private static List<String> sorted(List<End> ends) {
        return ends.stream().map(end -> end.lineId() + " " + end.stage()).sorted().toList();
    }

    private Money refundableByItself() {
        return total(
                plan.placed().payments().stream().filter(payment -> payment.provider().equals("stripe")).map(CapturedPayment::captured));
    }

    /** The units that are paid back; with the shipping if it is all of the order, and only then, as far as it is all for one reason. */
    private List<Money> worth() {
        Money lines = total(plan.lines().stream().map(line -> price(line, (int) refunded(line.lineId()))));
        Money captured = total(plan.placed().payments().stream().map(CapturedPayment::captured));
        Money all = lines.plus(plan.placed().shipping());
        boolean everything = fate.stream().allMatch(end -> end.stage().equals(Fate.REFUNDED) || end.stage().equals(Fate.REPLACED));
        List<Money> worth = lines.isZero() ? List.of(lines) : everything ? List.of(lines, all) : List.of(lines);
        return worth.stream().map(amount -> Stream.of(amount, captured).min(Comparator.naturalOrder()).orElseThrow()).toList();
    }

    private long refunded(String lineId) {
        return fate.stream().filter(end -> end.lineId().equals(lineId) && end.stage().equals(Fate.REFUNDED)).count();
    }

    private static Money price(OrderLine line, int units) {
        return units == line.quantity()
                ? line.unitPrice().multipliedBy(units).minus(line.discount())
                : line.unitPrice().multipliedBy(units);
    }

    private Money total(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(plan.placed().shipping().getCurrencyUnit()), Money::plus);
    }
}
