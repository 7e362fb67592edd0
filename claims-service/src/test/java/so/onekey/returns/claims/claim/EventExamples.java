package so.onekey.returns.claims.claim;

import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.InspectionOutcome;
import so.onekey.returns.claims.policy.LineDecision;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.PolicySettings;
import so.onekey.returns.claims.policy.Resolution;
import so.onekey.returns.claims.policy.ReturnPolicy;
import so.onekey.returns.claims.policy.Seal;
import so.onekey.returns.claims.policy.SerialMatch;
import so.onekey.returns.claims.policy.StaffReason;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWERED;
import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWER_DUE;
import static so.onekey.returns.claims.claim.ClaimFixtures.FIRST_REFUND;
import static so.onekey.returns.claims.claim.ClaimFixtures.PAYMENTS;
import static so.onekey.returns.claims.claim.ClaimFixtures.REF;
import static so.onekey.returns.claims.claim.ClaimFixtures.REQUESTED;
import static so.onekey.returns.claims.claim.ClaimFixtures.answer;
import static so.onekey.returns.claims.claim.ClaimFixtures.dollars;
import static so.onekey.returns.claims.claim.ClaimFixtures.entry;
import static so.onekey.returns.claims.claim.ClaimFixtures.faulty;
import static so.onekey.returns.claims.claim.ClaimFixtures.quote;
import static so.onekey.returns.claims.claim.ClaimFixtures.sent;
import static so.onekey.returns.claims.claim.ClaimFixtures.tampered;
import static so.onekey.returns.claims.claim.ClaimFixtures.toReplace;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;
import static so.onekey.returns.claims.claim.ClaimFixtures.unwanted;
import static so.onekey.returns.claims.claim.ReturnFixtures.LABEL;
import static so.onekey.returns.claims.claim.ReturnFixtures.QUESTION;
import static so.onekey.returns.claims.claim.ReturnFixtures.approve;
import static so.onekey.returns.claims.claim.ReturnFixtures.parcelId;
import static so.onekey.returns.claims.claim.ReturnFixtures.reject;

/** One event of each type, as full as it gets. */
final class EventExamples {
    private static final String EDITION = "2026-11";
    private static final UUID NOTE = new UUID(8, 1);
    private static final List<EntryUnits> TWO = List.of(entry(0, "L1", 2));

    private EventExamples() {}

    static Stream<ClaimEvent> oneOfEach() {
        return Stream.of(decided(), underReview(), beforeDispatch(), onTheWayBack(), inspected(), madeRight()).flatMap(phase -> phase);
    }

    private static Stream<ClaimEvent> decided() {
        var lines = List.of(unwanted("L1", 2), sent("L1", 1), tampered("L2", 1));
        var decision = ReturnPolicy.decide(lines, PolicySettings.asPublished());
        return Stream.of(new ClaimEvent.ReturnRequested(REF, "agent-7", REQUESTED, REQUESTED.minusNanos(1), lines),
                new ClaimEvent.ReturnApproved(REF, REQUESTED, EDITION, DecidedUnits.with(Outcome.APPROVED, decision),
                        because(StaffReason.GOODWILL)),
                new ClaimEvent.ReturnRejected(REF, REQUESTED, EDITION, DecidedUnits.with(Outcome.REJECTED, decision),
                        because(StaffReason.NOT_COVERED)),
                new ClaimEvent.ReturnReviewRequested(REF, REQUESTED, EDITION, DecidedUnits.with(Outcome.REVIEW, decision),
                        ReviewCause.RULE, true, ANSWER_DUE),
                new ClaimEvent.ClaimClosed(REF, ANSWERED));
    }

    private static Stream<ClaimEvent> underReview() {
        return Stream.of(new ClaimEvent.ReviewOverdue(REF, ANSWER_DUE, TWO),
                new ClaimEvent.InformationRequested(REF, ANSWERED, QUESTION, Set.of(InformationKind.PHOTOS), "agent-7", ANSWER_DUE),
                new ClaimEvent.InformationGiven(REF, ANSWERED, QUESTION, List.of("5e1f", "a0c4"), ANSWER_DUE),
                new ClaimEvent.InformationMissed(REF, ANSWERED, QUESTION, ANSWER_DUE),
                new ClaimEvent.CustomerTold(REF, ANSWERED, new UUID(5, 1), "return-approved", "mailbox-unknown",
                        new Origin("/notification-service/Notification/N-1", 2)));
    }

    private static Stream<ClaimEvent> beforeDispatch() {
        return Stream.of(new ClaimEvent.ShipmentStopRequested(REF, REQUESTED, TWO, ANSWER_DUE),
                new ClaimEvent.ShipmentStopped(REF, ANSWERED, answer(units("L1", 2)), TWO, List.of(entry(0, "L1", 1))),
                new ClaimEvent.ShipmentStopRefused(REF, ANSWERED, answer(units("L1", 2)), List.of(entry(0, "L1", 1))));
    }

    private static Stream<ClaimEvent> onTheWayBack() {
        return Stream.of(new ClaimEvent.LabelOrdered(REF, REQUESTED, LABEL, TWO, ANSWER_DUE),
                new ClaimEvent.LabelIssued(REF, ANSWERED, LABEL, "hkpost", "RR123", day(15), day(30), day(31)),
                new ClaimEvent.ReminderDue(REF, day(15), LABEL, day(30)),
                new ClaimEvent.ParcelInTransit(REF, day(16), LABEL, "hkpost", "RR123", day(46)),
                new ClaimEvent.ReturnExpired(REF, day(30), TWO), new ClaimEvent.ReturnWithdrawn(REF, ANSWERED, TWO, "customer-1"),
                new ClaimEvent.ParcelArrived(REF, day(20), parcelId(1), TWO, day(23)));
    }

    private static Stream<ClaimEvent> inspected() {
        var finding = new UnitFinding(0, "L1", "SN-1", SerialMatch.YES, Seal.BROKEN, Condition.FAULT_CONFIRMED, List.of("5e1f"), NOTE);
        return Stream.of(
                new ClaimEvent.ItemInspected(REF, day(21), parcelId(1), 0, 1, finding, InspectionOutcome.REFUND, "warehouse-3"),
                new ClaimEvent.InspectionOverdue(REF, day(23), TWO), new ClaimEvent.UnitsMissed(REF, day(21), TWO, day(31)),
                new ClaimEvent.RefundGranted(REF, day(21), EDITION, byAPerson(Resolution.RETURN_FOR_REFUND, StaffReason.EVIDENCE_SEEN),
                        because(StaffReason.EVIDENCE_SEEN)),
                new ClaimEvent.RefundDeclined(REF, day(21), EDITION, byAPerson(null, StaffReason.DAMAGED_IN_USE), true,
                        because(StaffReason.DAMAGED_IN_USE)),
                new ClaimEvent.ReplacementDeclined(REF, day(21), EDITION, byAPerson(null, StaffReason.NO_EVIDENCE), false,
                        because(StaffReason.NO_EVIDENCE)),
                new ClaimEvent.InspectionReviewRequested(REF, day(21), EDITION, doubted(), Concern.TAMPERED, day(23)),
                new ClaimEvent.RestockProposed(REF, day(24), "L1", 1, "warehouse-3"),
                new ClaimEvent.ItemRestocked(REF, day(25), "L1", 1, "warehouse-3", "warehouse-4"),
                new ClaimEvent.ItemSentBack(REF, day(24), TWO, "hkpost", "RB1", "warehouse-3"));
    }

    private static Stream<ClaimEvent> madeRight() {
        return Stream.of(new ClaimEvent.RefundApproved(REF, ANSWERED, FIRST_REFUND, 1, TWO, quote(units("L1", 2))),
                new ClaimEvent.NothingToRefund(REF, ANSWERED, TWO),
                new ClaimEvent.RefundProgressed(REF, ANSWERED, FIRST_REFUND, RefundState.ISSUED, ANSWER_DUE, dollars(20),
                        new Origin(PAYMENTS, 0), TWO),
                new ClaimEvent.ReplacementApproved(REF, day(21), EDITION, List.of(new DecidedUnits(0, approved(toReplace("L1", 2)))),
                        because(StaffReason.OUR_MISTAKE)),
                new ClaimEvent.ReplacementDispatched(REF, day(26), TWO, Set.of("L1-R1")),
                new ClaimEvent.ReplacementDelivered(REF, day(27), TWO, Set.of("L1-R1")));
    }

    private static ByPerson because(StaffReason reason) {
        return new ByPerson("agent-7", reason, NOTE);
    }

    private static LineDecision approved(LineFacts facts) {
        return ReturnPolicy.decide(List.of(facts), PolicySettings.asPublished()).lines().getFirst();
    }

    private static List<DecidedUnits> byAPerson(Resolution resolution, StaffReason reason) {
        var reviewed = approved(tampered("L1", 2));
        var units = entry(0, "L1", 2);
        return List.of(Judgements.byAPerson(resolution == null ? reject(units) : approve(units, resolution), reviewed, reason));
    }

    private static List<DecidedUnits> doubted() {
        var finding = new UnitFinding(0, "L1", null, SerialMatch.UNKNOWN, null, Condition.TAMPERED, List.of(), null);
        var judged = Judgements.ofInspected(0, faulty("L1", 2), approved(faulty("L1", 2)), finding);
        return JudgedUnit.doubted(List.of(judged, judged), Concern.TAMPERED);
    }

    private static Instant day(int number) {
        return REQUESTED.plusSeconds(86_400L * number);
    }
}
