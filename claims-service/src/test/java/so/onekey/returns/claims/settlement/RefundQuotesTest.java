package so.onekey.returns.claims.settlement;

import org.assertj.core.groups.Tuple;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.claim.RefundQuote;
import so.onekey.returns.claims.claim.Worth;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.settlement.MoneyFixtures.line;
import static so.onekey.returns.claims.settlement.MoneyFixtures.orderWithShipping;

class RefundQuotesTest {

    @Test
    void what_was_paid_for_the_units_goes_back() {
        var order = orderWithShipping("USD 9.00").of(line("L1", 3, "USD 99.00", "USD 0.00")).paid("pi_1", "USD 306.00");

        assertThat(order.stop("L1", 2)).map(RefundQuote::amount).contains(Money.parse("USD 198.00"));
    }

    @Test
    void shipping_goes_back_with_the_last_unit_of_the_order_and_once() {
        var order = orderWithShipping("USD 9.00").of(line("L1", 2, "USD 99.00", "USD 0.00")).of(line("L2", 1, "USD 10.00", "USD 0.00"))
                .paid("pi_1", "USD 217.00");

        assertThat(order.stop("L1", 2)).map(RefundQuote::shipping).contains(Money.parse("USD 0.00"));
        assertThat(order.stop("L2", 1)).map(RefundQuote::shipping).contains(Money.parse("USD 9.00"));
        assertThat(order.total()).isEqualTo(Money.parse("USD 217.00"));
    }

    @Test
    void the_storefronts_cancellation_of_stopped_units_does_not_make_the_whole_order_cancelled() {
        var order = orderWithShipping("USD 9.00").of(line("L1", 2, "USD 99.00", "USD 0.00")).paid("pi_1", "USD 207.00")
                .cancelledAtTheStorefront("L1", 1);

        assertThat(order.stop("L1", 1)).map(RefundQuote::amount).contains(Money.parse("USD 99.00"));
    }

    @Test
    void an_item_that_cost_nothing_does_not_keep_the_shipping_from_going_back() {
        var order = orderWithShipping("USD 9.00").of(line("L1", 1, "USD 99.00", "USD 0.00")).of(line("GIFT", 1, "USD 0.00", "USD 0.00"))
                .paid("pi_1", "USD 108.00");

        assertThat(order.stop("GIFT", 1)).isEmpty();
        assertThat(order.stop("L1", 1)).map(RefundQuote::amount).contains(Money.parse("USD 108.00"));
    }

    @Test
    void what_was_refunded_outside_is_not_refunded_again() {
        var order = orderWithShipping("USD 0.00").of(line("L1", 2, "USD 100.00", "USD 0.00")).paid("pi_1", "USD 150.00")
                .paid("pi_2", "USD 50.00").refundedOutside("pi_1", "USD 120.00");

        assertThat(order.stop("L1", 1)).map(RefundQuote::amount).contains(Money.parse("USD 80.00"));
        assertThat(order.stop("L1", 1)).isEmpty();
    }

    @Test
    void more_refunded_outside_than_captured_takes_nothing_from_other_payments() {
        var order = orderWithShipping("USD 0.00").of(line("L1", 1, "USD 100.00", "USD 0.00")).paid("pi_1", "USD 50.00")
                .paid("pi_2", "USD 50.00").refundedOutside("pi_1", "USD 70.00");

        assertThat(order.stop("L1", 1)).map(RefundQuote::amount).contains(Money.parse("USD 50.00"));
    }

    @Test
    void every_payment_is_named_with_what_went_back_outside() {
        var order = orderWithShipping("USD 0.00").of(line("L1", 1, "USD 100.00", "USD 0.00")).paid("pi_1", "USD 60.00")
                .paid("pi_2", "USD 40.00").refundedOutside("pi_2", "USD 5.00");

        assertThat(order.stop("L1", 1).orElseThrow().payments()).extracting(RefundQuote.QuotedPayment::paymentId,
                RefundQuote.QuotedPayment::refundedOutside)
                .containsExactly(Tuple.tuple("pi_1", Money.parse("USD 0.00")),
                        Tuple.tuple("pi_2", Money.parse("USD 5.00")));
    }

    @Test
    void shipping_goes_back_when_everything_that_was_ordered_was_faulty_or_cancelled() {
        var order = orderWithShipping("USD 9.00").of(line("L1", 1, "USD 99.00", "USD 0.00")).of(line("L2", 2, "USD 10.00", "USD 0.00"))
                .paid("pi_1", "USD 128.00");

        assertThat(order.faulty("L1", 1)).isEqualTo(worth("L1", 1, "USD 99.00", "USD 0.00", "USD 128.00"));
        assertThat(order.faulty("L2", 1)).isEqualTo(worth("L2", 1, "USD 10.00", "USD 0.00", "USD 128.00"));
        assertThat(order.stopped("L2", 1)).isEqualTo(worth("L2", 1, "USD 10.00", "USD 9.00", "USD 128.00"));
        assertThat(order.total()).isEqualTo(Money.parse("USD 128.00"));
    }

    @Test
    void shipping_does_not_go_back_for_what_a_person_took_back_without_a_fault() {
        var order = orderWithShipping("USD 9.00").of(line("L1", 1, "USD 99.00", "USD 0.00")).paid("pi_1", "USD 108.00");

        assertThat(order.takenBack("L1", 1)).isEqualTo(worth("L1", 1, "USD 99.00", "USD 0.00", "USD 108.00"));
    }

    @Test
    void shipping_does_not_go_back_for_what_left_although_it_was_to_be_stopped() {
        var order = orderWithShipping("USD 9.00").of(line("L1", 1, "USD 99.00", "USD 0.00")).paid("pi_1", "USD 108.00");

        assertThat(order.notStopped("L1", 1)).isEqualTo(worth("L1", 1, "USD 99.00", "USD 0.00", "USD 108.00"));
    }

    @Test
    void a_replacement_that_the_customer_keeps_does_not_keep_the_shipping_from_going_back() {
        var order = orderWithShipping("USD 9.00").of(line("L1", 2, "USD 99.00", "USD 0.00")).paid("pi_1", "USD 207.00");

        order.replaced("L1", 1);
        assertThat(order.faulty("L1", 1)).isEqualTo(worth("L1", 1, "USD 99.00", "USD 9.00", "USD 207.00"));
    }

    @Test
    void what_nothing_was_ever_paid_for_is_worth_nothing() {
        var order = orderWithShipping("USD 9.00").of(line("GIFT", 2, "USD 0.00", "USD 0.00")).of(line("L1", 1, "USD 50.00", "USD 50.00"))
                .of(line("L2", 1, "USD 10.00", "USD 0.00")).paid("pi_1", "USD 19.00");

        assertThat(order.faulty("GIFT", 2)).isEqualTo(new Worth.NeverPaid(List.of(new LineUnits("GIFT", 2))));
        assertThat(order.stopped("L1", 1)).isEqualTo(new Worth.NeverPaid(List.of(new LineUnits("L1", 1))));
    }

    @Test
    void what_was_paid_for_but_went_back_otherwise_leaves_nothing() {
        var order = orderWithShipping("USD 0.00").of(line("L1", 1, "USD 99.00", "USD 0.00")).paid("pi_1", "USD 99.00")
                .refundedOutside("pi_1", "USD 99.00");

        assertThat(order.faulty("L1", 1)).isEqualTo(new Worth.NothingLeft(List.of(new LineUnits("L1", 1))));
    }

    private static Worth worth(String lineId, int quantity, String amount, String shipping, String captured) {
        var none = Money.parse("USD 0.00");
        var lineAmount = Money.parse(amount);
        return new Worth.Paid(new RefundQuote(lineAmount.plus(Money.parse(shipping)),
                List.of(new RefundQuote.QuotedLine(lineId, quantity, lineAmount)), Money.parse(shipping),
                List.of(new RefundQuote.QuotedPayment("stripe", "pi_1", "card", Money.parse(captured), none))));
    }
}
