package so.onekey.returns.claims.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.claims.claim.ClaimCommand.ReceiveParcel;
import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.Resolution;

import java.util.List;
import java.util.stream.Stream;

import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWERED;
import static so.onekey.returns.claims.claim.ClaimFixtures.CLAIM;
import static so.onekey.returns.claims.claim.ClaimFixtures.REQUESTED;
import static so.onekey.returns.claims.claim.ClaimFixtures.after;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.confirm;
import static so.onekey.returns.claims.claim.ClaimFixtures.entry;
import static so.onekey.returns.claims.claim.ClaimFixtures.faulty;
import static so.onekey.returns.claims.claim.ClaimFixtures.news;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.sent;
import static so.onekey.returns.claims.claim.ClaimFixtures.settle;
import static so.onekey.returns.claims.claim.ClaimFixtures.tampered;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;
import static so.onekey.returns.claims.claim.ClaimFixtures.waited;
import static so.onekey.returns.claims.claim.ReturnFixtures.approve;
import static so.onekey.returns.claims.claim.ReturnFixtures.contest;
import static so.onekey.returns.claims.claim.ReturnFixtures.decide;
import static so.onekey.returns.claims.claim.ReturnFixtures.found;
import static so.onekey.returns.claims.claim.ReturnFixtures.inspect;
import static so.onekey.returns.claims.claim.ReturnFixtures.labelMade;
import static so.onekey.returns.claims.claim.ReturnFixtures.parcel;
import static so.onekey.returns.claims.claim.ReturnFixtures.parcelId;
import static so.onekey.returns.claims.claim.ReturnFixtures.withdraw;

/** A parcel stands in the warehouse. */
class ArrivalTest {

    @Test
    void an_expected_parcel_is_received_and_to_be_inspected() {
        var result = after(request(faulty("L1", 2)), labelMade()).when(parcel(1));

        Told.expect(result, "arrived L1x2");
        result.expectResultMessagePayload(Arrival.EXPECTED);
        result.expectScheduledDeadlineWithName(ANSWERED.plus(FixedClocks.INSPECTION), "inspection-due");
    }

    @Test
    void the_same_parcel_again_changes_nothing() {
        var result = after(request(faulty("L1", 2)), labelMade(), parcel(1)).when(parcel(1));

        Told.expect(result);
        result.expectResultMessagePayload(Arrival.EXPECTED);
    }

    @Test
    void a_parcel_may_come_without_our_label() {
        Told.expect(after(request(faulty("L1", 2))).when(parcel(1)), "arrived L1x2");
    }

    @Test
    void a_second_parcel_may_bring_what_is_still_to_be_inspected() {
        Told.expect(after(request(faulty("L1", 2)), labelMade(), parcel(1)).when(parcel(2)), "arrived ");
    }

    @Test
    void a_second_parcel_may_bring_what_was_missing() {
        var result = after(request(faulty("L1", 2)), labelMade(), parcel(1),
                inspect(found("L1", Condition.FAULT_CONFIRMED), found("L1", Condition.MISSING))).when(parcel(2));

        Told.expect(result, "arrived L1x1");
    }

    static Stream<Arguments> notExpected() {
        return Stream.of(Arguments.of(Arrival.UNDER_REVIEW, List.of(request(tampered("L1", 1)))),
                Arguments.of(Arrival.UNDER_REVIEW, List.of(request(sent("L1", 1)), contest())),
                Arguments.of(Arrival.REJECTED, List.of(request(sent("L1", 1)))),
                Arguments.of(Arrival.WITHDRAWN, List.of(request(faulty("L1", 1)), withdraw())),
                Arguments.of(Arrival.CLOSED, List.of(request(unwanted("L1", 1)), confirm(answer(units("L1", 1))), settle(units("L1", 1)),
                        news(RefundState.ISSUED, 1))));
    }

    @ParameterizedTest
    @MethodSource("notExpected")
    void a_parcel_for_a_claim_that_expects_none_is_held(Arrival cause, List<Object> past) {
        var result = after(past.toArray()).when(parcel(1));

        Told.expect(result);
        result.expectResultMessagePayload(cause);
    }

    @Test
    void a_parcel_for_an_expired_claim_is_held() {
        var expired = REQUESTED.plus(FixedClocks.SEND).plusSeconds(300);

        waited(expired, request(faulty("L1", 1)), labelMade()).when(parcel(1)).expectNoEvents().expectResultMessagePayload(Arrival.EXPIRED);
    }

    @Test
    void a_parcel_that_was_held_is_received_once_it_is_expected() {
        var result = after(request(tampered("L1", 1)), parcel(1), decide(approve(entry(0, "L1", 1), Resolution.RETURN_FOR_REFUND)))
                .when(parcel(1));

        Told.expect(result, "arrived L1x1");
    }

    @Test
    void what_nobody_inspected_is_overdue() {
        var due = FixedClocks.INSPECTION.plusSeconds(600);

        Told.expect(after(request(faulty("L1", 1)), labelMade(), parcel(1)).whenTimeElapses(due), "inspection overdue L1x1");
        Told.expect(after(request(faulty("L1", 1)), labelMade(), parcel(1), inspect(found("L1", Condition.FAULT_CONFIRMED)))
                .whenTimeElapses(due));
    }

    @Test
    void a_second_parcel_does_not_put_off_the_inspection_of_the_first() {
        var second = new ReceiveParcel(CLAIM, parcelId(2), ANSWERED.plus(FixedClocks.INSPECTION).minusSeconds(1));

        Told.expect(after(request(faulty("L1", 1)), labelMade(), parcel(1), second)
                .whenTimeElapses(FixedClocks.INSPECTION.plusSeconds(600)), "inspection overdue L1x1");
    }

    @Test
    void what_came_with_a_second_parcel_is_overdue_by_its_own_clock() {
        var second = new ReceiveParcel(CLAIM, parcelId(2), ANSWERED.plusSeconds(60));

        Told.expect(after(request(faulty("L1", 2)), labelMade(), parcel(1),
                inspect(found("L1", Condition.FAULT_CONFIRMED), found("L1", Condition.MISSING)), second)
                .whenTimeElapses(FixedClocks.INSPECTION.plusSeconds(660)), "inspection overdue L1x1");
    }
}
