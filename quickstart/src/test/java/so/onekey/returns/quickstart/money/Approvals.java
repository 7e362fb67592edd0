package so.onekey.returns.quickstart.money;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Orders with one payment or two, in currencies of 0, 2 and 3 digits, and refunds of them that together are often more than was paid. */
final class Approvals {
    private static final List<String> CURRENCIES = List.of("JPY", "USD", "KWD");
    private static final int MOST_REFUNDS = 4;
    private final Random dice;
    private final List<RefundablePayment> payments = new ArrayList<>();
    private final List<RefundApproved> refunds = new ArrayList<>();

    private Approvals(Random dice) {
        this.dice = dice;
    }

    static Approvals of(int orders, Random dice) {
        var approvals = new Approvals(dice);
        IntStream.range(0, orders).forEach(order -> approvals.order());
        return approvals;
    }

    private void order() {
        String orderId = "fire-" + UUID.randomUUID();
        var currency = CurrencyUnit.of(CURRENCIES.get(dice.nextInt(CURRENCIES.size())));
        List<RefundablePayment> ofOrder = new ArrayList<>();
        for (int i = 0; i <= dice.nextInt(2); i++) {
            ofOrder.add(new RefundablePayment("stripe", "pi_" + orderId + "_" + i, "card", amount(currency), Money.zero(currency)));
        }
        if (dice.nextInt(8) == 0) {
            ofOrder.add(new RefundablePayment("manual", "boleto_" + orderId, "boleto", amount(currency), Money.zero(currency)));
        }
        payments.addAll(ofOrder);
        int howMany = 1 + dice.nextInt(MOST_REFUNDS);
        for (int i = 0; i < howMany; i++) {
            Money amount = amount(currency);
            refunds.add(new RefundApproved(UUID.randomUUID().toString(), orderId, Instant.now(), UUID.randomUUID().toString(),
                    Instant.now(), amount, List.of(new RefundedLine("L1", 1, amount)), Money.zero(currency), List.copyOf(ofOrder)));
        }
    }

    private Money amount(CurrencyUnit currency) {
        return Money.ofMinor(currency, 1L + dice.nextInt(200_000));
    }

    /** Those that a provider holds. */
    List<RefundablePayment> payments() {
        return payments.stream().filter(payment -> payment.provider().equals("stripe")).toList();
    }

    List<RefundApproved> refunds() {
        return refunds;
    }
}
