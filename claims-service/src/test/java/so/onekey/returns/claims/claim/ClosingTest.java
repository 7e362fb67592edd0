package so.onekey.returns.claims.claim;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.claim.ClaimCommand.NoteTold;
import so.onekey.returns.claims.policy.Condition;

import java.util.UUID;
import java.util.stream.Stream;

import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWERED;
import static so.onekey.returns.claims.claim.ClaimFixtures.CLAIM;
import static so.onekey.returns.claims.claim.ClaimFixtures.SECOND_REFUND;
import static so.onekey.returns.claims.claim.ClaimFixtures.after;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.confirm;
import static so.onekey.returns.claims.claim.ClaimFixtures.entry;
import static so.onekey.returns.claims.claim.ClaimFixtures.faulty;
import static so.onekey.returns.claims.claim.ClaimFixtures.neverPaid;
import static so.onekey.returns.claims.claim.ClaimFixtures.news;
import static so.onekey.returns.claims.claim.ClaimFixtures.request;
import static so.onekey.returns.claims.claim.ClaimFixtures.sent;
import static so.onekey.returns.claims.claim.ClaimFixtures.settle;
import static so.onekey.returns.claims.claim.ClaimFixtures.tampered;
import static so.onekey.returns.claims.claim.ClaimFixtures.toReplace;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;
import static so.onekey.returns.claims.claim.ReturnFixtures.decide;
import static so.onekey.returns.claims.claim.ReturnFixtures.found;
import static so.onekey.returns.claims.claim.ReturnFixtures.inspect;
import static so.onekey.returns.claims.claim.ReturnFixtures.labelMade;
import static so.onekey.returns.claims.claim.ReturnFixtures.parcel;
import static so.onekey.returns.claims.claim.ReturnFixtures.reject;
import static so.onekey.returns.claims.claim.ReturnFixtures.replacementArrived;

/** A claim is closed exactly when each of its units has reached an end, and open again when one comes back from it. */
class ClosingTest {
    private static final Object MANY = request(unwanted("L1", 1), faulty("L2", 1), toReplace("L2", 1), tampered("L3", 1), sent("L4", 1));
    private static final Object[] ALL_BUT_THE_REFUNDS = {MANY, confirm(answer(units("L1", 1))), settle(units("L1", 1)), labelMade(),
            parcel(1), inspect(found("L2", Condition.FAULT_CONFIRMED), found("L2", Condition.FAULT_CONFIRMED)), settle(units("L2", 1)),
            decide(reject(entry(3, "L3", 1))), replacementArrived("R1", units("L2", 1))};

    private static TestExecutor<Claim> then(Object... more) {
        return after(Stream.concat(Stream.of(ALL_BUT_THE_REFUNDS), Stream.of(more)).toArray());
    }

    private static Object second(RefundState state, long sequence) {
        return news(SECOND_REFUND, state, "/refund-service/Refund/R-2", sequence);
    }

    @Test
    void the_last_of_many_ends_closes_it() {
        Told.expect(then().when(news(RefundState.ISSUED, 1)), "refund ISSUED");
        Told.expect(then(news(RefundState.ISSUED, 1)).when(second(RefundState.ISSUED, 1)), "refund ISSUED", "closed");
    }

    @Test
    void a_reversed_refund_opens_it_again_and_only_that_refund_closes_it() {
        Object[] reversed = {news(RefundState.ISSUED, 1), second(RefundState.ISSUED, 1), news(RefundState.REVERSED, 2)};

        Told.expect(then(reversed).when(second(RefundState.ESCALATED, 2)), "refund ESCALATED");
        Told.expect(then(reversed).when(news(RefundState.ISSUED, 3)), "refund ISSUED", "closed");
    }

    @Test
    void what_nothing_was_ever_paid_for_is_settled_at_once() {
        Told.expect(after(request(unwanted("L1", 1)), confirm(answer(units("L1", 1)))).when(neverPaid(units("L1", 1))),
                "nothing to refund for L1x1", "closed");
    }

    @Test
    void nothing_is_settled_where_nothing_waits_for_it() {
        after(request(unwanted("L1", 1))).when(settle()).expectException(IllegalArgumentException.class).expectNoEvents();
        after(request(unwanted("L1", 1))).when(neverPaid()).expectException(IllegalArgumentException.class).expectNoEvents();
    }

    @Test
    void what_the_customer_is_told_is_noted_once_and_closes_nothing() {
        var told = new NoteTold(CLAIM, new UUID(5, 1), "return-rejected", ANSWERED, null, new Origin("/notification-service/N/1", 0));

        Told.expect(after(request(sent("L1", 1))).when(told), "told return-rejected");
        Told.expect(after(request(sent("L1", 1)), told).when(told));
    }
}
