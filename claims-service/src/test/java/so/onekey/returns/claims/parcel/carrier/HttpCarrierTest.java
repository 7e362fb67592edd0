package so.onekey.returns.claims.parcel.carrier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import so.onekey.returns.claims.SimulatedCarrier;
import so.onekey.returns.claims.SimulatedCarrier.Trouble;

import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What we take for an answer of the carrier, and what not. */
class HttpCarrierTest {
    private static final String RMA = "RMA-7K3M9-QXT20";
    private final SimulatedCarrier simulated = new SimulatedCarrier();
    private final Carrier carrier = new HttpCarrier(settings(simulated.address(), "carrier-test-key", Duration.ofMillis(500)));
    private final UUID labelId = UUID.randomUUID();

    @Test
    void a_label_is_asked_for_under_its_own_key_and_tells_nothing_of_the_customer() {
        var label = carrier.makeLabel(labelId, RMA);

        assertThat(label.carrier()).isEqualTo("Parcel Post");
        assertThat(label.trackingNumber()).startsWith("RT");
        assertThat(label.pdf()).startsWith('%', 'P', 'D', 'F');
        assertThat(simulated.requests()).containsExactly(
                labelId + " {\"reference\":\"" + labelId + "\",\"rmaNumber\":\"" + RMA + "\",\"service\":\"return\"}");
    }

    @ParameterizedTest
    @EnumSource(value = Trouble.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatever_is_no_proper_label_is_asked_for_again(Trouble trouble) {
        simulated.behave(trouble);
        assertThatThrownBy(() -> carrier.makeLabel(labelId, RMA)).isInstanceOf(NoAnswer.class);

        simulated.behave(Trouble.NONE);
        assertThat(carrier.makeLabel(labelId, RMA).trackingNumber()).isNotBlank();
    }

    @Test
    void a_carrier_that_is_slow_does_not_keep_us() {
        simulated.delay(Duration.ofSeconds(20));

        assertThatThrownBy(() -> carrier.makeLabel(labelId, RMA)).isInstanceOf(NoAnswer.class).rootCause()
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void scans_come_in_order_from_where_we_stopped() {
        carrier.makeLabel(labelId, RMA);
        simulated.scan(labelId.toString(), "ACCEPTED");
        simulated.scan(labelId.toString(), "IN_TRANSIT");
        simulated.scan(labelId.toString(), "DELIVERED");

        assertThat(carrier.scansAfter(0, 2)).extracting(CarrierScan::kind).containsExactly(CarrierScan.Kind.ACCEPTED,
                CarrierScan.Kind.IN_TRANSIT);
        assertThat(carrier.scansAfter(2, 2)).extracting(CarrierScan::reference).containsExactly(labelId.toString());
        assertThat(carrier.scansAfter(3, 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-,carrier-test-key,1s,api-base", "ftp://carrier,carrier-test-key,1s,api-base",
            "http://carrier,-,1s,key", "http://carrier,short,1s,key", "http://carrier,carrier-test-key,1ms,read-timeout"})
    void a_wrong_setting_is_named_with_a_good_value(URI address, String key, String timeout, String named) {
        assertThatThrownBy(() -> settings(address == null ? null : address.toString(), key, Duration.parse("PT" + timeout
                .replace("1ms", "0.001s")))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("returns.carrier." + named);
    }

    @Test
    void the_key_is_never_printed() {
        assertThat(settings("http://carrier", "carrier-test-key", Duration.ofSeconds(1)).toString()).doesNotContain("test-key");
    }

    private static CarrierSettings settings(String address, String key, Duration readTimeout) {
        return new CarrierSettings(address == null ? null : URI.create(address), key, Duration.ofSeconds(1), readTimeout,
                Duration.ofSeconds(1));
    }
}
