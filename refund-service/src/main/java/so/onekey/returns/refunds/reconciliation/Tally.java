package so.onekey.returns.refunds.reconciliation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import so.onekey.returns.refunds.provider.BookedRefund;
import so.onekey.returns.refunds.reconciliation.OurPart.Standing;

/** Sums up both sides by currency, each on its own. */
final class Tally {
    private enum Column {
        APPROVED,
        SENT,
        BY_PROVIDER,
        BY_HAND,
        IN_FLIGHT,
        FAILED,
        AT_PROVIDER,
        EXPLAINED
    }

    private final Map<CurrencyUnit, Map<Column, Money>> sums = new TreeMap<>();
    private final Map<CurrencyUnit, Integer> differences = new HashMap<>();

    void history(OurBooks ours) {
        Map<String, Money> approved = new HashMap<>(ours.approved());
        ours.parts().stream().filter(part -> !ours.approved().containsKey(part.refundId()) && !part.is(Standing.SUPERSEDED))
                .forEach(part -> approved.merge(part.refundId(), part.amount(), Money::plus));
        approved.values().forEach(amount -> add(Column.APPROVED, amount));
        ours.parts().forEach(part -> {
            if (part.isSentByItself() && !part.is(Standing.SUPERSEDED)) {
                add(Column.SENT, part.amount());
            }
            switch (part.standing()) {
                case IN_FLIGHT, WITH_A_PERSON, SET_ASIDE -> add(Column.IN_FLIGHT, part.amount());
                case PAID -> add(Column.BY_PROVIDER, part.amount());
                case BY_HAND -> add(Column.BY_HAND, part.amount());
                case FAILED -> add(Column.FAILED, part.amount());
                case SUPERSEDED, RELEASED -> {}
            }
        });
    }

    void atProvider(BookedRefund booked) {
        if (booked.isPaid()) {
            add(Column.AT_PROVIDER, booked.amount());
        }
    }

    void explain(Finding found, List<OurPart> parts, List<BookedRefund> those) {
        those.stream().filter(BookedRefund::isPaid).forEach(booked -> add(Column.EXPLAINED, booked.amount()));
        parts.stream().filter(part -> part.is(Standing.PAID)).forEach(part -> add(Column.EXPLAINED, part.amount().negated()));
        if (found.isDifference()) {
            var counted = found.ours() != null ? found.ours() : found.theirs();
            if (counted != null) {
                differences.merge(counted.getCurrencyUnit(), 1, Integer::sum);
            }
        }
    }

    private void add(Column column, Money amount) {
        sums.computeIfAbsent(amount.getCurrencyUnit(), any -> new EnumMap<>(Column.class)).merge(column, amount, Money::plus);
    }

    List<Totals> totals() {
        return sums.keySet().stream().map(this::totals).toList();
    }

    private Totals totals(CurrencyUnit currency) {
        Money somewhere = sum(currency, Column.BY_PROVIDER).plus(sum(currency, Column.BY_HAND)).plus(sum(currency, Column.IN_FLIGHT))
                .plus(sum(currency, Column.FAILED));
        return new Totals(sum(currency, Column.APPROVED), sum(currency, Column.SENT), sum(currency, Column.BY_PROVIDER),
                sum(currency, Column.BY_HAND), sum(currency, Column.IN_FLIGHT), sum(currency, Column.FAILED),
                sum(currency, Column.APPROVED).minus(somewhere), sum(currency, Column.AT_PROVIDER), sum(currency, Column.EXPLAINED),
                differences.getOrDefault(currency, 0));
    }

    private Money sum(CurrencyUnit currency, Column column) {
        return sums.getOrDefault(currency, Map.of()).getOrDefault(column, Money.zero(currency));
    }
}
