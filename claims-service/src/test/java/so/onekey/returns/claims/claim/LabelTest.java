package so.onekey.returns.claims.claim;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.claim.ClaimCommand.NoteScan;
import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.Resolution;

import java.time.Duration;
import java.util.stream.Stream;

import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWERED;
import static so.onekey.returns.claims.claim.ClaimFixtures.CLAIM;
import static so.onekey.returns.claims.claim.ClaimFixtures.REQUESTED;
import static so.onekey.returns.claims.claim.ClaimFixtures.aClaim;
import static so.onekey.returns.claims.claim.ClaimFixtures.after;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.entry;
import static so.onekey.returns.claims.claim.ClaimFixtures.faulty;
import static so.onekey.returns.claims.claim.ClaimFixtures.refuse;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.sent;
import static so.onekey.returns.claims.claim.ClaimFixtures.tampered;
import static so.onekey.returns.claims.claim.ClaimFixtures.toReplace;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;
import static so.onekey.returns.claims.claim.ClaimFixtures.waited;
import static so.onekey.returns.claims.claim.ReturnFixtures.SECOND_LABEL;
import static so.onekey.returns.claims.claim.ReturnFixtures.approve;
import static so.onekey.returns.claims.claim.ReturnFixtures.decide;
import static so.onekey.returns.claims.claim.ReturnFixtures.found;
import static so.onekey.returns.claims.claim.ReturnFixtures.inspect;
import static so.onekey.returns.claims.claim.ReturnFixtures.labelMade;
import static so.onekey.returns.claims.claim.ReturnFixtures.parcel;
import static so.onekey.returns.claims.claim.ReturnFixtures.scan;
import static so.onekey.returns.claims.claim.ReturnFixtures.withdraw;

/** The way back: a label, a reminder, the first scan; or late, expired, lost, withdrawn (REQUEST-2). */
class LabelTest {
    private static final Duration ISSUED_AFTER = Duration.ofSeconds(300);
    private static final Duration SENT_BY = FixedClocks.SEND.plus(ISSUED_AFTER);

    @Test
    void one_label_is_ordered_for_all_that_comes_back() {
        var result = aClaim().givenNoPriorActivity().when(request(faulty("L1", 1), toReplace("L2", 2), sent("L1", 1)));

        Told.expect(result, "requested 3 entries", "approved L1x1 L2x2", "label ordered for L1x1 L2x2", "rejected L1x1");
        result.expectScheduledDeadlineWithName(REQUESTED.plus(FixedClocks.LABEL), "label-late");
    }

    @Test
    void the_label_is_issued_once() {
        Told.expect(after(request(faulty("L1", 1))).when(labelMade()), "label issued");
        Told.expect(after(request(faulty("L1", 1)), labelMade()).when(labelMade()));
    }

    @Test
    void a_label_that_was_never_ordered_is_refused() {
        after(request(faulty("L1", 1))).when(labelMade(SECOND_LABEL)).expectException(NotOfThisClaim.class).expectNoEvents();
        after(request(faulty("L1", 1))).when(new NoteScan(CLAIM, SECOND_LABEL, ANSWERED)).expectException(NotOfThisClaim.class)
                .expectNoEvents();
    }

    @Test
    void a_person_looks_when_there_is_no_label_in_time() {
        Told.expect(after(request(faulty("L1", 1))).whenTimeElapses(FixedClocks.LABEL), "review LABEL_LATE L1x1");
        Told.expect(after(request(faulty("L1", 1)), labelMade()).whenTimeElapses(FixedClocks.LABEL));
        Told.expect(after(request(faulty("L1", 1)), withdraw()).whenTimeElapses(FixedClocks.LABEL));
    }

    @Test
    void a_label_that_comes_after_that_changes_nothing() {
        Told.expect(waited(REQUESTED.plus(FixedClocks.LABEL), request(faulty("L1", 1))).when(labelMade()));
    }

    @Test
    void a_person_may_order_another_label_then() {
        var late = waited(REQUESTED.plus(FixedClocks.LABEL), request(faulty("L1", 1)));

        var result = late.andGivenCommands(decide(approve(entry(0, "L1", 1), Resolution.RETURN_FOR_REFUND))).when(labelMade(SECOND_LABEL));

        Told.expect(result, "label issued");
    }

    @Test
    void half_way_the_customer_is_reminded_and_at_the_end_the_return_expires() {
        var half = FixedClocks.SEND.dividedBy(2).plus(ISSUED_AFTER);

        Told.expect(after(request(faulty("L1", 1)), labelMade()).whenTimeElapses(half), "reminder");
        Told.expect(after(request(faulty("L1", 1)), labelMade()).whenTimeElapses(SENT_BY), "reminder", "expired L1x1", "closed");
    }

    @Test
    void a_parcel_that_the_carrier_has_is_neither_reminded_of_nor_expires() {
        Told.expect(after(request(faulty("L1", 1)), labelMade(), scan()).whenTimeElapses(SENT_BY));
    }

    @Test
    void only_the_first_scan_counts() {
        Told.expect(after(request(faulty("L1", 1)), labelMade()).when(scan()), "in transit");
        Told.expect(after(request(faulty("L1", 1)), labelMade(), scan()).when(scan()));
        Told.expect(after(request(faulty("L1", 1)), labelMade(), parcel(1)).when(scan()));
        Told.expect(after(request(faulty("L1", 1))).when(scan()));
    }

    @Test
    void a_person_looks_when_a_parcel_that_the_carrier_had_never_arrives() {
        var lost = FixedClocks.ARRIVE.plus(ISSUED_AFTER).plusSeconds(60);

        Told.expect(after(request(faulty("L1", 1)), labelMade(), scan()).whenTimeElapses(lost), "review PARCEL_LOST L1x1");
    }

    @Test
    void a_parcel_that_arrived_is_not_waited_for() {
        Told.expect(after(request(faulty("L1", 1)), labelMade(), scan(), parcel(1), inspect(found("L1", Condition.FAULT_CONFIRMED)))
                .whenTimeElapses(Duration.ofDays(90)));
        Told.expect(after(request(faulty("L1", 1)), labelMade(), parcel(1), inspect(found("L1", Condition.FAULT_CONFIRMED)))
                .whenTimeElapses(Duration.ofDays(90)));
    }

    @Test
    void what_comes_back_can_be_withdrawn_until_it_is_received() {
        Told.expect(after(request(faulty("L1", 1))).when(withdraw()), "withdrawn L1x1", "closed");
        Told.expect(after(request(faulty("L1", 1)), labelMade()).when(withdraw()), "withdrawn L1x1", "closed");
        Told.expect(after(request(faulty("L1", 1)), labelMade(), scan()).when(withdraw()), "withdrawn L1x1", "closed");
        Told.expectRefusal(after(request(faulty("L1", 1)), parcel(1)).when(withdraw()), "nothing-to-withdraw");
    }

    @Test
    void what_a_person_looks_at_can_be_withdrawn() {
        Told.expect(after(request(tampered("L1", 1))).when(withdraw()), "withdrawn L1x1", "closed");
        Told.expect(after(request(tampered("L1", 1), unwanted("L2", 1))).when(withdraw()), "withdrawn L1x1");
    }

    @Test
    void nothing_is_withdrawn_once_the_shipment_is_being_stopped_or_all_is_over() {
        Told.expectRefusal(after(request(unwanted("L1", 1))).when(withdraw()), "nothing-to-withdraw");
        Told.expectRefusal(after(request(unwanted("L1", 1)), refuse(answer(units("L1", 1)))).when(withdraw()), "nothing-to-withdraw");
        Told.expectRefusal(after(request(sent("L1", 1))).when(withdraw()), "nothing-to-withdraw");
        Told.expectRefusal(after(request(faulty("L1", 1)), withdraw()).when(withdraw()), "nothing-to-withdraw");
    }

    @Test
    void a_withdrawn_return_is_neither_reminded_of_nor_expires() {
        Told.expect(after(request(faulty("L1", 1)), labelMade(), withdraw()).whenTimeElapses(SENT_BY));
    }

    @Test
    void what_a_person_lets_come_back_later_gets_a_label_of_its_own() {
        var result = after(request(faulty("L1", 1), tampered("L2", 1)), labelMade(), scan())
                .when(decide(approve(entry(1, "L2", 1), Resolution.RETURN_FOR_REFUND)));

        Told.expect(result, "approved L2x1", "label ordered for L2x1");
    }

    @Test
    void each_label_has_clocks_of_its_own() {
        var claim = after(request(faulty("L1", 1), tampered("L2", 1)), labelMade(), scan(),
                decide(approve(entry(1, "L2", 1), Resolution.RETURN_FOR_REFUND)));

        Told.expect(claim.whenTimeElapses(FixedClocks.LABEL.plusSeconds(600)), "urgent review LABEL_LATE L2x1");
    }

    @Test
    void a_parcel_brings_what_the_customer_had_a_label_for() {
        var claim = new Object[]{request(faulty("L1", 1), tampered("L2", 1)), labelMade(), scan(),
                decide(approve(entry(1, "L2", 1), Resolution.RETURN_FOR_REFUND))};

        Told.expect(after(claim).when(parcel(1)), "arrived L1x1");
        Told.expect(after(Stream.concat(Stream.of(claim), Stream.of(parcel(1))).toArray()).when(labelMade(SECOND_LABEL)), "label issued");
        Told.expect(after(Stream.concat(Stream.of(claim), Stream.of(labelMade(SECOND_LABEL))).toArray()).when(parcel(1)),
                "arrived L1x1 L2x1");
    }
}
