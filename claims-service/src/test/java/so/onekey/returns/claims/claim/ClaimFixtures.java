package so.onekey.returns.claims.claim;

import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.joda.money.Money;
import so.onekey.returns.claims.claim.ClaimCommand.ConfirmStop;
import so.onekey.returns.claims.claim.ClaimCommand.NoteRefund;
import so.onekey.returns.claims.claim.ClaimCommand.RefuseStop;
import so.onekey.returns.claims.claim.ClaimCommand.ReportDispatch;
import so.onekey.returns.claims.claim.ClaimCommand.RequestReturn;
import so.onekey.returns.claims.claim.ClaimCommand.Settle;
import so.onekey.returns.claims.claim.RefundQuote.QuotedLine;
import so.onekey.returns.claims.claim.RefundQuote.QuotedPayment;
import so.onekey.returns.claims.policy.Category;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.PolicySettings;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.Remedy;
import so.onekey.returns.claims.policy.UnitGroup;
import so.onekey.returns.claims.policy.UnitState;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What the tests of the claim speak with: claim C of order O-1 with the lines L1 and L2, requested, stopped and paid back. */
final class ClaimFixtures {
    static final UUID CLAIM = UUID.fromString("c0000000-0000-4000-8000-000000000001");
    static final UUID FIRST_REFUND = RefundIds.of(CLAIM, 1);
    static final UUID SECOND_REFUND = RefundIds.of(CLAIM, 2);
    static final String ORDER = "O-1";
    static final RmaNumber RMA = new RmaNumber("RMA-7K3M9-QXT20");
    static final ClaimRef REF = new ClaimRef(CLAIM, ORDER, RMA);
    static final Instant REQUESTED = Instant.parse("2026-11-23T02:00:00Z");
    static final Instant ANSWERED = REQUESTED.plusSeconds(600);
    static final Instant ANSWER_DUE = REQUESTED.plus(FixedClocks.STOP_ANSWER);
    static final String PAYMENTS = "/refund-service/Refund/R-1";

    private ClaimFixtures() {}

    static AggregateTestFixture<Claim> aClaim() {
        var fixture = new AggregateTestFixture<>(Claim.class);
        fixture.registerInjectableResource(new FixedClocks());
        return fixture;
    }

    /** A claim that was asked all this, at the time of its request. */
    static TestExecutor<Claim> after(Object... commands) {
        return aClaim().givenCurrentTime(REQUESTED).andGivenCommands(commands);
    }

    /** A claim that was asked all this, and then nothing until this instant. */
    static TestExecutor<Claim> waited(Instant until, Object... commands) {
        var fixture = aClaim();
        fixture.givenCurrentTime(REQUESTED).andGivenCommands(commands).whenTimeAdvancesTo(until);
        return aClaim().givenCurrentTime(until)
                .andGiven(fixture.getEventStore().readEvents(CLAIM.toString()).asStream().map(Message::getPayload).toList());
    }

    static LineFacts unwanted(String lineId, int quantity) {
        return facts(lineId, Reason.NO_LONGER_WANTED, UnitGroup.placed(quantity));
    }

    /** Before dispatch, so a person looks at it (rule 3). */
    static LineFacts defective(String lineId, int quantity) {
        return facts(lineId, Reason.DEFECTIVE, UnitGroup.placed(quantity));
    }

    static LineFacts sent(String lineId, int quantity) {
        return facts(lineId, Reason.NO_LONGER_WANTED,
                new UnitGroup(UnitState.DISPATCHED, quantity, REQUESTED.minusSeconds(3600), null, "S-1"));
    }

    /** Comes back to be paid back (rule 13). */
    static LineFacts faulty(String lineId, int quantity) {
        return facts(lineId, Reason.DEFECTIVE, delivered(quantity));
    }

    /** Comes back to be replaced (rule 13). */
    static LineFacts toReplace(String lineId, int quantity) {
        return new LineFacts(lineId, Reason.DEFECTIVE, Remedy.REPLACEMENT, false, false, false, Category.STANDARD, false, false, "HK",
                REQUESTED, delivered(quantity));
    }

    /** A person looks at it at once (rule 4). */
    static LineFacts tampered(String lineId, int quantity) {
        return facts(lineId, Reason.ARRIVED_TAMPERED, delivered(quantity));
    }

    /** A person looks at it (rule 4), and nobody may send it. */
    static LineFacts hazardous(String lineId, int quantity) {
        return new LineFacts(lineId, Reason.DEFECTIVE, Remedy.REFUND, true, false, true, Category.STANDARD, false, false, "HK", REQUESTED,
                delivered(quantity));
    }

    static UnitGroup delivered(int quantity) {
        return new UnitGroup(UnitState.DELIVERED, quantity, REQUESTED.minusSeconds(86_400), REQUESTED.minusSeconds(3600), "S-1");
    }

    static LineFacts facts(String lineId, Reason reason, UnitGroup units) {
        return new LineFacts(lineId, reason, Remedy.REFUND, false, false, false, Category.STANDARD, false, false, "HK", REQUESTED, units);
    }

    static RequestReturn request(LineFacts... lines) {
        return new RequestReturn(CLAIM, RMA, ORDER, "tester", REQUESTED, REQUESTED, List.of(lines), PolicySettings.asPublished());
    }

    static StorefrontAnswer answer(LineUnits... lines) {
        return new StorefrontAnswer(List.of(lines), ANSWERED);
    }

    static StorefrontAnswer later(LineUnits... lines) {
        return new StorefrontAnswer(List.of(lines), ANSWERED.plusSeconds(60));
    }

    static LineUnits units(String lineId, int quantity) {
        return new LineUnits(lineId, quantity);
    }

    static EntryUnits entry(int entry, String lineId, int quantity) {
        return new EntryUnits(entry, lineId, quantity);
    }

    static ConfirmStop confirm(StorefrontAnswer answer) {
        return new ConfirmStop(CLAIM, ORDER, answer);
    }

    static RefuseStop refuse(StorefrontAnswer answer) {
        return new RefuseStop(CLAIM, ORDER, answer);
    }

    static ReportDispatch dispatched(String lineId, int soFar) {
        return new ReportDispatch(CLAIM, lineId, soFar, ANSWERED);
    }

    static Settle settle(LineUnits... lines) {
        return new Settle(CLAIM, new Worth.Paid(quote(lines)), ANSWERED);
    }

    static Settle nothingLeft(LineUnits... lines) {
        return new Settle(CLAIM, new Worth.NothingLeft(List.of(lines)), ANSWERED);
    }

    static Settle neverPaid(LineUnits... lines) {
        return new Settle(CLAIM, new Worth.NeverPaid(List.of(lines)), ANSWERED);
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
