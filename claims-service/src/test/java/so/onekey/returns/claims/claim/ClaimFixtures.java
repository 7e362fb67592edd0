package so.onekey.returns.claims.claim;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.joda.money.Money;
import so.onekey.returns.claims.claim.ClaimCommand.ConfirmStop;
import so.onekey.returns.claims.claim.ClaimCommand.NoteRefund;
import so.onekey.returns.claims.claim.ClaimCommand.RefuseStop;
import so.onekey.returns.claims.claim.ClaimCommand.ReportDispatch;
import so.onekey.returns.claims.claim.ClaimCommand.RequestReturn;
import so.onekey.returns.claims.claim.ClaimCommand.SettleStopped;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnReviewRequested;
import so.onekey.returns.claims.claim.RefundQuote.QuotedLine;
import so.onekey.returns.claims.claim.RefundQuote.QuotedPayment;
import so.onekey.returns.claims.policy.Category;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.PolicySettings;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.Remedy;
import so.onekey.returns.claims.policy.ReturnPolicy;
import so.onekey.returns.claims.policy.UnitGroup;
import so.onekey.returns.claims.policy.UnitState;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What the tests of the claim speak with: claim C of order O-1 with the lines L1 and L2. */
final class ClaimFixtures {
    static final UUID CLAIM = UUID.fromString("c0000000-0000-4000-8000-000000000001");
    static final UUID FIRST_REFUND = RefundIds.of(CLAIM, 1);
    static final UUID SECOND_REFUND = RefundIds.of(CLAIM, 2);
    static final String ORDER = "O-1";
    static final RmaNumber RMA = new RmaNumber("RMA-7K3M9-QXT20");
    static final Instant REQUESTED = Instant.parse("2026-11-23T02:00:00Z");
    static final Instant ANSWERED = REQUESTED.plusSeconds(600);
    static final Instant ANSWER_DUE = Instant.parse("2026-11-24T16:00:00Z");
    static final String PAYMENTS = "/refund-service/Refund/R-1";

    private ClaimFixtures() {}

    static AggregateTestFixture<Claim> aClaim() {
        return new AggregateTestFixture<>(Claim.class);
    }

    static LineFacts unwanted(String lineId, int quantity) {
        return facts(lineId, Reason.NO_LONGER_WANTED, UnitGroup.placed(quantity));
    }

    static LineFacts defective(String lineId, int quantity) {
        return facts(lineId, Reason.DEFECTIVE, UnitGroup.placed(quantity));
    }

    static LineFacts sent(String lineId, int quantity) {
        return facts(lineId, Reason.NO_LONGER_WANTED,
                new UnitGroup(UnitState.DISPATCHED, quantity, REQUESTED.minusSeconds(3600), null, "S-1"));
    }

    static LineFacts facts(String lineId, Reason reason, UnitGroup units) {
        return new LineFacts(lineId, reason, Remedy.REFUND, false, false, false, Category.STANDARD, false, false, "HK", REQUESTED, units);
    }

    static RequestReturn request(LineFacts... lines) {
        return new RequestReturn(CLAIM, RMA, ORDER, "tester", REQUESTED, REQUESTED, List.of(lines), PolicySettings.asPublished(),
                ANSWER_DUE);
    }

    /** What the deadline leaves behind. */
    static ReturnReviewRequested unanswered(String lineId, int quantity) {
        var settings = PolicySettings.asPublished();
        var approval = new DecidedUnits(0, ReturnPolicy.decide(List.of(unwanted(lineId, quantity)), settings).lines().getFirst());
        return new ReturnReviewRequested(new ClaimRef(CLAIM, ORDER, RMA), ANSWER_DUE, settings.version(),
                List.of(approval.forAPerson(quantity, ReviewCause.STOP_UNANSWERED)), ReviewCause.STOP_UNANSWERED, false);
    }

    static StopAnswer answer(LineUnits... lines) {
        return new StopAnswer(List.of(lines), ANSWERED);
    }

    static StopAnswer later(LineUnits... lines) {
        return new StopAnswer(List.of(lines), ANSWERED.plusSeconds(60));
    }

    static LineUnits units(String lineId, int quantity) {
        return new LineUnits(lineId, quantity);
    }

    static ConfirmStop confirm(StopAnswer answer) {
        return new ConfirmStop(CLAIM, ORDER, answer);
    }

    static RefuseStop refuse(StopAnswer answer) {
        return new RefuseStop(CLAIM, ORDER, answer);
    }

    static ReportDispatch dispatched(String lineId, int soFar) {
        return new ReportDispatch(CLAIM, lineId, soFar, ANSWERED);
    }

    static SettleStopped settle(LineUnits... lines) {
        return new SettleStopped(CLAIM, quote(lines), ANSWERED);
    }

    static SettleStopped nothingToPayBack() {
        return new SettleStopped(CLAIM, null, ANSWERED);
    }

    /** Ten dollars for each unit. */
    static RefundQuote quote(LineUnits... lines) {
        var quoted = Arrays.stream(lines).map(line -> new QuotedLine(line.lineId(), line.quantity(), dollars(10 * line.quantity())))
                .toList();
        return new RefundQuote(quoted.stream().map(QuotedLine::amount).reduce(dollars(0), Money::plus), quoted, dollars(0),
                List.of(new QuotedPayment("stripe", "pi_1", "card", dollars(100), dollars(0))));
    }

    static Money dollars(int amount) {
        return Money.parse("USD " + amount);
    }

    static NoteRefund news(RefundState state, long sequence) {
        return news(FIRST_REFUND, state, PAYMENTS, sequence);
    }

    static NoteRefund news(UUID refundId, RefundState state, String source, long sequence) {
        return new NoteRefund(CLAIM, refundId, state, ANSWERED.plusSeconds(sequence), ANSWER_DUE, dollars(10),
                new Origin(source, sequence));
    }
}
