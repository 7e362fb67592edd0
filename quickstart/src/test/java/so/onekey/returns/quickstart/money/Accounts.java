package so.onekey.returns.quickstart.money;

import org.joda.money.Money;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundMessage.RefundReversed;
import so.onekey.returns.quickstart.journeys.Witness;
import so.onekey.returns.quickstart.partners.Books;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the provider's own books say at a moment, held against what was approved and what the refund service says. */
record Accounts(Approvals approvals, Books books, Witness witness) {

    /** Every sentence is a fault. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        approvals.payments().forEach(payment -> {
            Money back = Money.ofMinor(payment.captured().getCurrencyUnit(), books.payment(payment.paymentId()).refunded());
            if (back.isGreaterThan(payment.captured())) {
                faults.add("of " + payment.captured() + " captured by " + payment.paymentId() + " " + back + " went back");
            }
        });
        booked().collect(Collectors.groupingBy(refund -> refund.metadata().getOrDefault("refund_key", "without a key"),
                Collectors.counting())).forEach((key, times) -> {
                    if (times > 1) {
                        faults.add(key + " was booked " + times + " times");
                    }
                });
        booked().filter(refund -> refund.status() != Books.Status.FAILED)
                .collect(Collectors.groupingBy(refund -> partOf(refund), Collectors.counting())).forEach((part, times) -> {
                    if (times > 1) {
                        faults.add(part + " was paid " + times + " times");
                    }
                });
        Map<String, Money> back = backByRefund();
        for (RefundApproved refund : approvals.refunds()) {
            Money paid = back.getOrDefault(refund.refundId(), Money.zero(refund.amount().getCurrencyUnit()));
            Money withAPerson = withAPerson(refund);
            if (!paid.plus(withAPerson).isEqual(refund.amount())) {
                faults.add("of " + refund.amount() + " approved by " + refund.refundId() + " " + paid + " was paid and " + withAPerson
                        + " left to a person");
            }
            int issued = witness.allAbout(List.of(refund.claimId()), RefundIssued.class).size();
            Money cameBack = sum(refund, reversed(refund), RefundReversed::amount);
            boolean wasComplete = paid.plus(cameBack).isEqual(refund.amount());
            if (issued > 1 || issued == 1 && !wasComplete || issued == 0 && paid.isEqual(refund.amount())) {
                faults.add(refund.refundId() + " of " + refund.amount() + " was said to be issued " + issued + " times, paid was " + paid
                        + ", and " + cameBack + " came back");
            }
        }
        return faults;
    }

    private java.util.stream.Stream<Books.Refund> booked() {
        return books.payments().values().stream().flatMap(payment -> payment.refunds().stream());
    }

    private static String partOf(Books.Refund refund) {
        String key = refund.metadata().getOrDefault("refund_key", "without a key");
        return key.substring(0, Math.max(0, key.lastIndexOf(':')));
    }

    private Map<String, Money> backByRefund() {
        return booked().filter(refund -> refund.status() != Books.Status.FAILED)
                .collect(Collectors.toMap(refund -> refund.metadata().getOrDefault("refund_key", "").split(":")[0],
                        refund -> Money.ofMinor(org.joda.money.CurrencyUnit.of(refund.currency().toUpperCase(java.util.Locale.ROOT)),
                                refund.amount()),
                        Money::plus));
    }

    private Money withAPerson(RefundApproved refund) {
        return sum(refund, witness.allAbout(List.of(refund.claimId()), RefundAwaitsSettlement.class), RefundAwaitsSettlement::amount);
    }

    private List<RefundReversed> reversed(RefundApproved refund) {
        return witness.allAbout(List.of(refund.claimId()), RefundReversed.class);
    }

    private static <M> Money sum(RefundApproved refund, List<M> messages, Function<M, Money> amount) {
        return messages.stream().map(amount).reduce(Money.zero(refund.amount().getCurrencyUnit()), Money::plus);
    }

    @Override
    public String toString() {
        long issued = approvals.refunds().stream()
                .filter(refund -> !witness.allAbout(List.of(refund.claimId()), RefundIssued.class).isEmpty()).count();
        long alsoWithAPerson = approvals.refunds().stream().filter(refund -> withAPerson(refund).isPositive()).count();
        return """
                %d refunds of %d payments: %d were issued, %d are with a person in whole or in part; \
                %d refunds at the provider, %d of them failed there, %d after we had said they were accepted"""
                .formatted(approvals.refunds().size(), approvals.payments().size(), issued, alsoWithAPerson, booked().count(),
                        booked().filter(refund -> refund.status() == Books.Status.FAILED).count(),
                        approvals.refunds().stream().mapToLong(refund -> reversed(refund).size()).sum());
    }
}
