package so.onekey.returns.refunds.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.approval.PaymentKey;
import so.onekey.returns.refunds.provider.BookedRefund;
import so.onekey.returns.refunds.reconciliation.Finding.Kind;
import so.onekey.returns.refunds.reconciliation.OurPart.Standing;

/** Two books, and all in which they are not the same. Asks nobody. */
final class Comparison {
    private final List<Finding> findings = new ArrayList<>();
    private final Tally tally = new Tally();
    private final OurBooks ours;
    private final Map<String, List<BookedRefund>> theirs;
    private final @Nullable List<Finding> seenBefore;

    private Comparison(OurBooks ours, List<BookedRefund> theirs, @Nullable List<Finding> seenBefore) {
        this.ours = ours;
        this.theirs = theirs.stream().filter(booked -> booked.refundKey() != null)
                .collect(Collectors.groupingBy(booked -> booked.paymentId() + " " + booked.refundKey(), LinkedHashMap::new,
                        Collectors.toList()));
        this.seenBefore = seenBefore;
        tally.history(ours);
        byDraw().forEach(this::compare);
        this.theirs.values().forEach(this::unknown);
        ours.outside().forEach((payment, told) -> outside(told, theirs.stream()
                .filter(booked -> booked.refundKey() == null && booked.isPaid() && booked.paymentId().equals(payment))
                .sorted(Comparator.comparing(BookedRefund::created).thenComparing(BookedRefund::providerRefundId)).toList()));
    }

    record Result(List<Finding> findings, List<Totals> totals) {}

    static Result of(OurBooks ours, List<BookedRefund> theirs) {
        return new Comparison(ours, theirs, null).result();
    }

    /** What was not found at an earlier look already is just moving. */
    static Result again(OurBooks ours, List<BookedRefund> theirs, List<Finding> seenBefore) {
        return new Comparison(ours, theirs, seenBefore).result();
    }

    private Result result() {
        return new Result(List.copyOf(findings), tally.totals());
    }

    private record DrawKey(String refundId, PaymentKey payment) {}

    private Iterable<List<OurPart>> byDraw() {
        return ours.parts().stream().filter(OurPart::isSentByItself)
                .sorted(Comparator.comparing(OurPart::refundId).thenComparing(part -> part.payment().paymentId())
                        .thenComparing(OurPart::attempt))
                .collect(Collectors.groupingBy(part -> new DrawKey(part.refundId(), part.payment()), LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private void compare(List<OurPart> attempts) {
        Map<OurPart, List<BookedRefund>> booked = new LinkedHashMap<>();
        attempts.forEach(part -> booked.put(part,
                Optional.ofNullable(theirs.remove(part.payment().paymentId() + " " + part.key())).orElse(List.of())));
        var paid = booked.values().stream().flatMap(List::stream).filter(BookedRefund::isPaid).toList();
        booked.values().stream().flatMap(List::stream).forEach(tally::atProvider);
        boolean byHand = attempts.stream().anyMatch(part -> part.is(Standing.BY_HAND));
        if (paid.size() + (byHand ? 1 : 0) > 1) {
            find(Kind.PAID_TWICE, attempts.getLast(), paid, attempts);
        } else {
            booked.forEach((part, those) -> kindOf(part, those).ifPresent(kind -> find(kind, part, those, List.of(part))));
        }
    }

    private static Optional<Kind> kindOf(OurPart part, List<BookedRefund> those) {
        if (those.isEmpty()) {
            return switch (part.standing()) {
                case IN_FLIGHT, WITH_A_PERSON -> Optional.of(Kind.IN_FLIGHT);
                case PAID -> Optional.of(Kind.MISSING_AT_PROVIDER);
                case FAILED, SUPERSEDED, SET_ASIDE, BY_HAND, RELEASED -> Optional.empty();
            };
        }
        var one = whatCounts(those);
        if (!one.amount().isSameCurrency(part.amount())) {
            return Optional.of(Kind.OTHER_CURRENCY);
        }
        if (!one.amount().equals(part.amount())) {
            return Optional.of(Kind.OTHER_AMOUNT);
        }
        return statusOf(part, one);
    }

    private static Optional<Kind> statusOf(OurPart part, BookedRefund one) {
        boolean undecided = one.status() == BookedRefund.Status.REQUIRES_ACTION;
        return switch (part.standing()) {
            case IN_FLIGHT -> Optional.of(Kind.IN_FLIGHT);
            case WITH_A_PERSON -> Optional.of(undecided ? Kind.IN_FLIGHT : Kind.OTHER_STATUS);
            case PAID -> one.isPaid() ? sameRefund(part, one) : Optional.of(undecided ? Kind.IN_FLIGHT : Kind.OTHER_STATUS);
            case FAILED, SUPERSEDED, SET_ASIDE, BY_HAND, RELEASED -> one.isPaid() ? Optional.of(Kind.OTHER_STATUS) : Optional.empty();
        };
    }

    private static Optional<Kind> sameRefund(OurPart part, BookedRefund one) {
        return one.providerRefundId().equals(part.providerRefundId()) ? Optional.empty() : Optional.of(Kind.MISSING_AT_PROVIDER);
    }

    /** What was paid, or else the newest. */
    private static BookedRefund whatCounts(List<BookedRefund> those) {
        return those.stream().filter(BookedRefund::isPaid).findFirst()
                .orElseGet(() -> those.stream().max(Comparator.comparing(BookedRefund::created)).orElseThrow());
    }

    /** Sent by us, as it says itself, but there is no such part. */
    private void unknown(List<BookedRefund> those) {
        those.forEach(one -> {
            tally.atProvider(one);
            add(new Finding(Kind.UNKNOWN_TO_US, one.refundKey(), null, one.paymentId(), 0, List.of(one.providerRefundId()), null, null,
                    one.amount(), one.status().name(), one.failureCode()), List.of(), List.of(one));
        });
    }

    /** What we were told went back covers the first ones. */
    private void outside(Money told, List<BookedRefund> those) {
        Money covered = told;
        for (BookedRefund one : those) {
            if (one.amount().isSameCurrency(covered) && !one.amount().isGreaterThan(covered)) {
                covered = covered.minus(one.amount());
            } else {
                tally.atProvider(one);
                add(new Finding(Kind.REFUNDED_OUTSIDE, null, null, one.paymentId(), 0, List.of(one.providerRefundId()), null, null,
                        one.amount(), one.status().name(), null), List.of(), List.of(one));
            }
        }
    }

    private void find(Kind kind, OurPart part, List<BookedRefund> those, List<OurPart> parts) {
        Set<String> ids = new HashSet<>();
        Stream.concat(Stream.ofNullable(part.providerRefundId()), those.stream().map(BookedRefund::providerRefundId)).forEach(ids::add);
        var one = those.isEmpty() ? null : whatCounts(those);
        add(new Finding(kind, part.key(), part.refundId(), part.payment().paymentId(), part.attempt(), ids.stream().sorted().toList(),
                part.amount(), part.standing().name(), sumOf(those), one == null ? null : one.status().name(),
                one == null ? null : one.failureCode()), parts, those);
    }

    private static @Nullable Money sumOf(List<BookedRefund> those) {
        boolean mixed = those.stream().map(one -> one.amount().getCurrencyUnit()).distinct().count() > 1;
        return mixed ? null : those.stream().map(BookedRefund::amount).reduce(Money::plus).orElse(null);
    }

    private void add(Finding found, List<OurPart> parts, List<BookedRefund> those) {
        boolean isMoving = seenBefore != null && found.isDifference() && seenBefore.stream().noneMatch(found::isSameAs);
        var named = isMoving ? found.inFlight() : found;
        findings.add(named);
        tally.explain(named, parts, those);
    }
}
