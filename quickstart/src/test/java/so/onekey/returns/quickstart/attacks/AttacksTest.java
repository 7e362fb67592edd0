package so.onekey.returns.quickstart.attacks;

import org.junit.jupiter.api.Test;
import so.onekey.returns.quickstart.people.ClaimAnswer;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The attacks against a stack that is made up: a safe one repels all of them, and each weakness is seen. */
class AttacksTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_safe_stack_repels_all() {
        assertThat(repels(new SafeStack())).as(said.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("10 of 10 attacks were repelled").doesNotContain("NOT REPELLED");
    }

    @Test
    void a_second_refund_in_the_books_is_seen() {
        assertThat(repels(new SafeStack() {
            @Override
            public List<Booked> refunds(String paymentId) {
                return super.refunds(paymentId).stream().flatMap(refund -> Stream.of(refund, refund)).toList();
            }
        })).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("NOT REPELLED: the same claim many times at once", "the books show [");
    }

    @Test
    void a_refund_that_is_paid_again_after_its_attack_is_seen_at_the_end() {
        assertThat(repels(new SafeStack() {
            private int looks;

            @Override
            public List<Booked> refunds(String paymentId) {
                var booked = super.refunds(paymentId);
                return !booked.isEmpty() && paymentId.equals(firstPayment()) && ++looks > 1
                        ? List.of(booked.getFirst(), booked.getFirst())
                        : booked;
            }
        })).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("9 of 10 attacks", "NOT REPELLED: anything that had its effect later");
    }

    @Test
    void a_refund_that_is_told_twice_is_seen() {
        assertThat(repels(new SafeStack() {
            @Override
            public int timesIssued(ClaimAnswer claim) {
                return super.timesIssued(claim) + 1;
            }
        })).isFalse();
    }

    @Test
    void a_stack_that_believes_every_webhook_is_seen() {
        assertThat(repels(new SafeStack() {
            @Override
            public int tell(String event, Signature signature) {
                return 200;
            }
        })).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("8 of 10 attacks", "NOT REPELLED: a webhook that the provider did not",
                "NOT REPELLED: a webhook that the provider signed an hour ago");
    }

    private boolean repels(Target target) {
        return new Attacks(target).areRepelled(new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
