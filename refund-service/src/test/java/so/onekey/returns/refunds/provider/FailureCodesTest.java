package so.onekey.returns.refunds.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.InvalidRequestException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureCodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"charge_disputed", "refund_disputed_payment"})
    void a_disputed_payment_is_held_under_either_of_its_codes(String code) {
        assertThat(FailureCodes.of(refused(code))).isEqualTo(new Answer.Held(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"charge_already_refunded", "charge_not_refundable", "balance_insufficient"})
    void what_else_is_not_possible_is_refused_with_its_code(String code) {
        assertThat(FailureCodes.of(refused(code))).isEqualTo(new Answer.Refused(code, null));
    }

    private static InvalidRequestException refused(String code) {
        return new InvalidRequestException("No", null, "req_1", code, 400, null);
    }
}
