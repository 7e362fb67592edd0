package so.onekey.returns.refunds.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlementSettingsTest {

    @Test
    void a_code_in_small_letters_comes_from_the_environment_and_stands_above() {
        assertThat(new SettlementSettings(Map.of("USD", BigDecimal.TEN, "usd", BigDecimal.ONE)).secondPersonAbove())
                .isEqualTo(Map.of("USD", BigDecimal.ONE));
    }

    @Test
    void a_wrong_value_stops_the_start_and_names_a_good_one() {
        assertThatThrownBy(() -> new SettlementSettings(Map.of("USD", new BigDecimal("-1"))))
                .hasMessageContaining("second-person-above.USD").hasMessageContaining("500.00");
        assertThatThrownBy(() -> new SettlementSettings(Map.of("DOLLAR", BigDecimal.ONE))).hasMessageContaining("is no currency");
    }
}
