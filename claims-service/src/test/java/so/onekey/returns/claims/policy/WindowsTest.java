package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static so.onekey.returns.claims.policy.PolicyFixtures.AS_PUBLISHED;
import static so.onekey.returns.claims.policy.PolicyFixtures.aLine;
import static so.onekey.returns.claims.policy.PolicyFixtures.decide;
import static so.onekey.returns.claims.policy.PolicyFixtures.deliveredInHongKong;
import static so.onekey.returns.claims.policy.PolicyFixtures.hongKong;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last moment of the arrival window and of the warranty. */
class WindowsTest {

    /** Delivered, reported, the deciding rule for damage on the way: 13 at once, 11 late. Times of Hong Kong. */
    @ParameterizedTest
    @CsvSource({
            "2026-11-05T00:00:00, 2026-11-05T00:00:00, 13",
            "2026-11-05T23:59:59, 2026-11-12T00:00:00, 13",
            "2026-11-05T00:00:00, 2026-11-12T23:59:59.999999999, 13",
            "2026-11-05T23:59:59, 2026-11-12T23:59:59.999999999, 13",
            "2026-11-05T00:00:00, 2026-11-13T00:00:00, 11",
            "2026-11-05T23:59:59, 2026-11-13T00:00:00, 11",
            "2026-11-05T12:00:00, 2026-11-01T12:00:00, 13",
            "2026-12-28T12:00:00, 2027-01-04T23:59:59, 13",
            "2028-02-25T12:00:00, 2028-03-03T23:59:59, 13",
            "2028-02-25T12:00:00, 2028-03-04T00:00:00, 11"})
    void the_arrival_window_is_seven_days_after_the_day_of_delivery(String delivered, String reported, int rule) {
        assertThat(rule(aLine().because(Reason.DAMAGED_IN_TRANSIT).units(deliveredInHongKong(delivered)).reported(reported)))
                .isEqualTo(rule);
    }

    /** Delivered, reported, the deciding rule for a defect: 14 within the warranty, 6 past it. Times of Hong Kong. */
    @ParameterizedTest
    @CsvSource({
            "2026-11-05T00:00:00, 2027-11-05T23:59:59.999999999, 14",
            "2026-11-05T23:59:59, 2027-11-05T23:59:59.999999999, 14",
            "2026-11-05T00:00:00, 2027-11-06T00:00:00, 6",
            "2026-11-05T23:59:59, 2027-11-06T00:00:00, 6",
            "2028-02-29T12:00:00, 2029-02-28T23:59:59.999999999, 14",
            "2028-02-29T12:00:00, 2029-03-01T00:00:00, 6",
            "2027-02-28T12:00:00, 2028-02-28T23:59:59, 14",
            "2027-02-28T12:00:00, 2028-02-29T00:00:00, 6",
            "2027-03-01T12:00:00, 2028-03-01T23:59:59, 14"})
    void the_warranty_is_a_calendar_year_from_the_day_of_delivery(String delivered, String reported, int rule) {
        assertThat(rule(aLine().because(Reason.DEFECTIVE).units(deliveredInHongKong(delivered)).reported(reported))).isEqualTo(rule);
    }

    @Test
    void the_day_is_the_merchants_wherever_the_customer_is() {
        var lastMomentInHongKong = Instant.parse("2026-11-12T15:59:59Z");
        var line = aLine().because(Reason.WRONG_ITEM).units(deliveredInHongKong("2026-11-05T00:00:00"));

        assertThat(rule(line.reported(lastMomentInHongKong))).isEqualTo(13);
        assertThat(rule(line.reported(lastMomentInHongKong.plusSeconds(1)))).isEqualTo(11);
    }

    /** In New York clocks go back on 1 November 2026 and forward on 14 March 2027; on the day it lasts 25 or 23 hours. */
    @ParameterizedTest
    @CsvSource({
            "2026-10-25T12:00:00, 2026-11-01T23:59:59, 13",
            "2026-10-25T12:00:00, 2026-11-02T00:00:00, 11",
            "2027-03-07T12:00:00, 2027-03-14T23:59:59, 13",
            "2027-03-07T12:00:00, 2027-03-15T00:00:00, 11"})
    void days_are_whole_days_where_clocks_are_changed(String delivered, String reported, int rule) {
        var newYork = ZoneId.of("America/New_York");
        var settings = new PolicySettings("2026-11", AS_PUBLISHED.neverReturnable(), AS_PUBLISHED.reviewInsteadOfReject(),
                AS_PUBLISHED.arrivalWindow(), AS_PUBLISHED.warranty(), newYork);
        var line = aLine().because(Reason.WRONG_ITEM).units(PolicyFixtures.delivered(1, at(delivered, newYork)))
                .reported(at(reported, newYork));

        assertThat(decide(line, settings).rule()).isEqualTo(rule);
    }

    @Test
    void the_warranty_counts_from_dispatch_where_no_delivery_is_known() {
        var sent = new UnitGroup(UnitState.DISPATCHED, 1, hongKong("2026-11-05T12:00"), null, "S-1");
        var line = aLine().because(Reason.DEFECTIVE).units(sent);

        assertThat(rule(line.reported("2027-11-05T23:59:59"))).isEqualTo(10);
        assertThat(rule(line.reported("2027-11-06T00:00:00"))).isEqualTo(6);
    }

    @Test
    void the_warranty_lasts_so_much_longer_as_it_was_paused() {
        var line = aLine().because(Reason.DEFECTIVE)
                .units(terms("2026-11-05T12:00", null, Duration.ofDays(10).plusHours(3)));

        assertThat(rule(line.reported("2027-11-16T02:59:59.999999999"))).isEqualTo(14);
        assertThat(rule(line.reported("2027-11-16T03:00:00"))).isEqualTo(6);
    }

    @Test
    void the_pause_does_not_make_the_arrival_window_longer() {
        var line = aLine().because(Reason.WRONG_ITEM).units(terms("2026-11-05T12:00", null, Duration.ofDays(10)));

        assertThat(rule(line.reported("2026-11-13T00:00"))).isEqualTo(11);
    }

    @Test
    void a_replacement_has_an_arrival_window_of_its_own_and_the_warranty_that_is_left() {
        var line = aLine().because(Reason.DEFECTIVE)
                .units(terms("2027-10-30T12:00", hongKong("2026-11-05T12:00"), Duration.ofDays(20)));

        assertThat(rule(line.reported("2027-11-06T23:59:59"))).isEqualTo(13);
        assertThat(rule(line.reported("2027-11-25T23:59:59"))).isEqualTo(14);
        assertThat(rule(line.reported("2027-11-26T00:00:00"))).isEqualTo(6);
    }

    @Test
    void for_demonstrations_a_window_lasts_exact_seconds() {
        var settings = new PolicySettings("demo", AS_PUBLISHED.neverReturnable(), AS_PUBLISHED.reviewInsteadOfReject(), Span.of("PT30S"),
                Span.of("PT60S"), AS_PUBLISHED.zone());
        Instant delivered = hongKong("2026-11-05T12:00");
        var line = aLine().because(Reason.DEFECTIVE).units(PolicyFixtures.delivered(1, delivered));

        assertThat(decide(line.reported(delivered.plusSeconds(30)), settings).rule()).isEqualTo(13);
        assertThat(decide(line.reported(delivered.plusSeconds(30).plusNanos(1)), settings).rule()).isEqualTo(14);
        assertThat(decide(line.reported(delivered.plusSeconds(60)), settings).rule()).isEqualTo(14);
        assertThat(decide(line.reported(delivered.plusSeconds(60).plusNanos(1)), settings).rule()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7 days", "P0D", "PT0S", "P-7D", "PT-1S", "P1DT2H", "P200Y", "PT99999999H", "7"})
    void a_span_that_makes_no_sense_is_none(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(text));
    }

    @Test
    void a_span_is_written_as_it_was_read() {
        assertThat(List.of("P7D", "P1Y", "PT30S", "P2W")).extracting(text -> Span.of(text).toString())
                .containsExactly("P7D", "P1Y", "PT30S", "P14D");
    }

    private static UnitGroup terms(String delivered, Instant warrantyFrom, Duration paused) {
        return new UnitGroup(UnitState.DELIVERED, 1, null, hongKong(delivered), "S-1", warrantyFrom, paused, List.of());
    }

    private static int rule(PolicyFixtures.Line line) {
        return decide(line, AS_PUBLISHED).rule();
    }

    private static Instant at(String time, ZoneId zone) {
        return LocalDateTime.parse(time).atZone(zone).toInstant();
    }
}
