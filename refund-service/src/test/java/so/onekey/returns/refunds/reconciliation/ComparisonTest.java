package so.onekey.returns.refunds.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.refunds.RefundFixtures.NOW;
import static so.onekey.returns.refunds.RefundFixtures.usd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import so.onekey.returns.refunds.approval.PaymentKey;
import so.onekey.returns.refunds.provider.BookedRefund;
import so.onekey.returns.refunds.provider.BookedRefund.Status;
import so.onekey.returns.refunds.reconciliation.Finding.Kind;
import so.onekey.returns.refunds.reconciliation.OurPart.Standing;

class ComparisonTest {

    /** Both sides of an equal pair of books. */
    record Books(OurBooks ours, List<BookedRefund> theirs) {}

    record Entry(Standing standing, long cents, boolean failedAtProvider) {}

    enum Mutation {
        REMOVED(Kind.MISSING_AT_PROVIDER),
        ANOTHER_AMOUNT(Kind.OTHER_AMOUNT),
        ANOTHER_CURRENCY(Kind.OTHER_CURRENCY),
        ANOTHER_STATUS(Kind.OTHER_STATUS),
        ANOTHER_KEY(Kind.UNKNOWN_TO_US),
        TWICE(Kind.PAID_TWICE),
        WITHOUT_KEY(Kind.REFUNDED_OUTSIDE);

        final Kind named;

        Mutation(Kind named) {
            this.named = named;
        }
    }

    @Property(tries = 500)
    void equal_books_have_no_difference(@ForAll("books") Books books) {
        var result = Comparison.of(books.ours(), books.theirs());

        assertThat(result.findings()).noneMatch(Finding::isDifference);
        assertThat(result.totals()).allMatch(Totals::addUp);
    }

    @Property(tries = 1000)
    void each_single_change_of_the_providers_list_is_named_exactly_once(@ForAll("books") Books books, @ForAll Mutation mutation,
            @ForAll int which) {
        var candidates = books.theirs().stream().filter(one -> one.refundKey() != null).filter(
                one -> mutation == Mutation.REMOVED || mutation == Mutation.TWICE ? one.isPaid() && isPaid(books, one) : isOver(books, one))
                .toList();
        var added = mutation == Mutation.ANOTHER_KEY || mutation == Mutation.WITHOUT_KEY;
        if (candidates.isEmpty() && !(added && !books.theirs().isEmpty())) {
            return;
        }
        var one = added
                ? books.theirs().get(Math.floorMod(which, books.theirs().size()))
                : candidates.get(Math.floorMod(which, candidates.size()));
        var changed = new ArrayList<>(books.theirs());
        switch (mutation) {
            case REMOVED -> changed.remove(one);
            case ANOTHER_AMOUNT -> changed.replaceAll(it -> it == one ? with(it, it.amount().plusMinor(1), it.status()) : it);
            case ANOTHER_CURRENCY -> changed.replaceAll(
                    it -> it == one ? with(it, Money.parse("EUR " + it.amount().getAmount()), it.status()) : it);
            case ANOTHER_STATUS -> changed.replaceAll(
                    it -> it == one ? with(it, it.amount(), it.isPaid() ? Status.FAILED : Status.SUCCEEDED) : it);
            case ANOTHER_KEY -> changed.add(booked("re_new", one.paymentId(), "r-none:" + one.paymentId() + ":1", one.amount(),
                    Status.SUCCEEDED));
            case TWICE -> changed.add(booked("re_new", one.paymentId(), one.refundKey(), one.amount(), Status.PENDING));
            case WITHOUT_KEY -> changed.add(booked("re_new", one.paymentId(), null, one.amount(), Status.SUCCEEDED));
        }

        var result = Comparison.of(books.ours(), changed);

        assertThat(result.findings()).filteredOn(Finding::isDifference).extracting(Finding::kind).containsExactly(mutation.named);
        assertThat(result.totals()).allMatch(Totals::addUp);
        assertThat(result.totals().stream().mapToInt(Totals::differences).sum()).isEqualTo(1);
        var again = Comparison.again(books.ours(), changed, List.of());
        assertThat(again.findings()).as("what was not seen before is moving").noneMatch(Finding::isDifference);
    }

    @Test
    void what_nobody_knew_and_the_provider_shows_as_paid_is_a_difference() {
        var part = part(Standing.WITH_A_PERSON, null);

        assertThat(compare(part, booked("re_1", "pi_1", part.key(), usd("5.00"), Status.SUCCEEDED))).containsExactly(Kind.OTHER_STATUS);
        assertThat(compare(part)).containsExactly(Kind.IN_FLIGHT);
    }

    @Test
    void what_a_person_paid_and_the_provider_too_is_paid_twice() {
        var part = part(Standing.BY_HAND, null);

        assertThat(compare(part, booked("re_1", "pi_1", part.key(), usd("5.00"), Status.PENDING))).containsExactly(Kind.PAID_TWICE);
        assertThat(compare(part, booked("re_1", "pi_1", part.key(), usd("5.00"), Status.FAILED))).isEmpty();
    }

    @Test
    void two_attempts_that_were_both_paid_are_paid_twice() {
        var first = new OurPart("r-1", new PaymentKey("stripe", "pi_1"), 1, usd("5.00"), Standing.SUPERSEDED, null);
        var second = new OurPart("r-1", new PaymentKey("stripe", "pi_1"), 2, usd("5.00"), Standing.PAID, "re_2");
        var result = Comparison.of(new OurBooks(Map.of("r-1", usd("5.00")), List.of(first, second), Map.of("pi_1", usd("0.00"))),
                List.of(booked("re_1", "pi_1", first.key(), usd("5.00"), Status.SUCCEEDED),
                        booked("re_2", "pi_1", second.key(), usd("5.00"), Status.SUCCEEDED)));

        assertThat(result.findings()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.PAID_TWICE);
            assertThat(found.providerRefundIds()).containsExactly("re_1", "re_2");
            assertThat(found.theirs()).isEqualTo(usd("10.00"));
        });
        assertThat(result.totals()).allMatch(Totals::addUp);
    }

    @Test
    void what_the_storefront_told_is_no_difference_and_what_goes_beyond_it_is() {
        var ours = new OurBooks(Map.of(), List.of(), Map.of("pi_1", usd("5.00")));
        var told = booked("re_1", "pi_1", null, usd("5.00"), Status.SUCCEEDED);
        var beyond = booked("re_2", "pi_1", null, usd("1.00"), Status.SUCCEEDED);
        var foreign = booked("re_3", "pi_of_others", null, usd("9.00"), Status.SUCCEEDED);

        assertThat(Comparison.of(ours, List.of(told, foreign)).findings()).isEmpty();
        assertThat(Comparison.of(ours, List.of(told, beyond, foreign)).findings()).singleElement()
                .satisfies(found -> assertThat(found.providerRefundIds()).containsExactly("re_2"));
    }

    private static List<Kind> compare(OurPart part, BookedRefund... theirs) {
        var result = Comparison.of(new OurBooks(Map.of("r-1", usd("5.00")), List.of(part), Map.of("pi_1", usd("0.00"))), List.of(theirs));
        assertThat(result.totals()).allMatch(Totals::addUp);
        return result.findings().stream().map(Finding::kind).toList();
    }

    private static OurPart part(Standing standing, @Nullable String id) {
        return new OurPart("r-1", new PaymentKey("stripe", "pi_1"), 1, usd("5.00"), standing, id);
    }

    private static BookedRefund booked(String id, String payment, @Nullable String key, Money amount, Status status) {
        return new BookedRefund(id, payment, key, amount, status, status == Status.FAILED ? "declined" : null, NOW);
    }

    private static BookedRefund with(BookedRefund one, Money amount, Status status) {
        return new BookedRefund(one.providerRefundId(), one.paymentId(), one.refundKey(), amount, status, null, one.created());
    }

    /** Ours says the same, for good. */
    private static boolean isOver(Books books, BookedRefund one) {
        return books.ours().parts().stream().anyMatch(
                part -> part.key().equals(one.refundKey()) && (part.is(Standing.PAID) || part.is(Standing.FAILED)));
    }

    private static boolean isPaid(Books books, BookedRefund one) {
        return books.ours().parts().stream().anyMatch(part -> part.key().equals(one.refundKey()) && part.is(Standing.PAID));
    }

    @Provide
    Arbitrary<Books> books() {
        var entry = Combinators.combine(Arbitraries.of(Standing.class).filter(standing -> standing != Standing.SUPERSEDED),
                Arbitraries.longs().between(1, 100_000), Arbitraries.of(true, false)).as(Entry::new);
        return entry.list().ofMinSize(0).ofMaxSize(12).map(ComparisonTest::booksOf);
    }

    private static Books booksOf(List<Entry> entries) {
        Map<String, Money> approved = new HashMap<>();
        List<OurPart> parts = new ArrayList<>();
        Map<String, Money> outside = new HashMap<>();
        List<BookedRefund> theirs = new ArrayList<>();
        IntStream.range(0, entries.size()).forEach(at -> {
            var entry = entries.get(at);
            String payment = "pi_" + at % 4;
            Money amount = Money.ofMinor(usd("0.00").getCurrencyUnit(), entry.cents());
            boolean known = entry.standing() == Standing.PAID || entry.standing() == Standing.FAILED && entry.failedAtProvider();
            var part = new OurPart("r-" + at / 2, new PaymentKey("stripe", payment), 1, amount, entry.standing(),
                    known ? "re_" + at : null);
            parts.add(part);
            approved.merge(part.refundId(), amount.plusMinor(at), Money::plus);
            outside.putIfAbsent(payment, usd("0.00"));
            if (known) {
                theirs.add(booked("re_" + at, payment, part.key(), amount,
                        entry.standing() == Standing.PAID ? Status.SUCCEEDED : Status.FAILED));
            }
        });
        return new Books(new OurBooks(approved, parts, outside), theirs);
    }
}
