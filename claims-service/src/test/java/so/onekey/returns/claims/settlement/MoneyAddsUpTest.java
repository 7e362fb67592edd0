package so.onekey.returns.claims.settlement;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.policy.Category;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** In currencies of no, two and three minor digits. */
class MoneyAddsUpTest {

    @Property(tries = 500)
    void the_parts_of_a_line_add_up_to_what_was_paid_for_it(@ForAll("currencies") String currency,
            @ForAll @LongRange(min = 0, max = 1_000_000) long price, @ForAll @LongRange(min = 0, max = 3_000_000) long discount,
            @ForAll @IntRange(min = 1, max = 40) int bought, @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 10) Integer> parts) {
        Line line = line(currency, bought, price, discount);
        Money sum = Money.zero(CurrencyUnit.of(currency));
        int before = 0;
        for (int part : parts) {
            int quantity = Math.min(part, bought - before);
            Money paid = PaidPrice.of(line, before, quantity);
            assertThat(paid.isNegative()).isFalse();
            sum = sum.plus(paid);
            before += quantity;
        }
        sum = sum.plus(PaidPrice.of(line, before, bought - before));

        assertThat(sum.getAmountMinorLong()).isEqualTo(Math.max(0, price * bought - discount));
    }

    @Property(tries = 500)
    void never_more_goes_back_than_was_captured_less_what_went_back_outside(@ForAll("currencies") String currency,
            @ForAll @LongRange(min = 0, max = 10_000) long price, @ForAll @LongRange(min = 0, max = 2_000) long discount,
            @ForAll @LongRange(min = 0, max = 50_000) long captured, @ForAll @LongRange(min = 0, max = 20_000) long outside,
            @ForAll @LongRange(min = 0, max = 2_000) long shipping,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 4) Integer> parts) {
        int bought = parts.stream().mapToInt(Integer::intValue).sum();
        var order = MoneyFixtures.orderWithShipping(money(currency, shipping).toString()).of(line(currency, bought, price, discount))
                .paid("pi_1", money(currency, captured)).refundedOutside("pi_1", money(currency, outside).toString());
        for (int part : parts) {
            order.stop("L1", part);
        }

        assertThat(order.total().getAmountMinorLong())
                .isEqualTo(Math.min(Math.max(0, captured - outside), Math.max(0, price * bought - discount) + shipping));
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of("JPY", "USD", "KWD");
    }

    private static Line line(String currency, int bought, long price, long discount) {
        return new Line("L1", Category.STANDARD, bought, money(currency, price), money(currency, discount), false, false);
    }

    private static Money money(String currency, long minor) {
        return Money.ofMinor(CurrencyUnit.of(currency), minor);
    }
}
