package so.onekey.returns.claims.claim;

import so.onekey.returns.claims.claim.ClaimCommand.AnswerQuestion;
import so.onekey.returns.claims.claim.ClaimCommand.AskCustomer;
import so.onekey.returns.claims.claim.ClaimCommand.ContestDecision;
import so.onekey.returns.claims.claim.ClaimCommand.DecideReview;
import so.onekey.returns.claims.claim.ClaimCommand.InspectUnits;
import so.onekey.returns.claims.claim.ClaimCommand.NoteLabel;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementDelivered;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementDispatched;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementUnavailable;
import so.onekey.returns.claims.claim.ClaimCommand.NoteScan;
import so.onekey.returns.claims.claim.ClaimCommand.PersonalDecision;
import so.onekey.returns.claims.claim.ClaimCommand.ReceiveParcel;
import so.onekey.returns.claims.claim.ClaimCommand.RestockItem;
import so.onekey.returns.claims.claim.ClaimCommand.SendItemsBack;
import so.onekey.returns.claims.claim.ClaimCommand.WithdrawReturn;
import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.Resolution;
import so.onekey.returns.claims.policy.Seal;
import so.onekey.returns.claims.policy.SerialMatch;
import so.onekey.returns.claims.policy.StaffReason;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static so.onekey.returns.claims.claim.ClaimFixtures.ANSWERED;
import static so.onekey.returns.claims.claim.ClaimFixtures.CLAIM;
import static so.onekey.returns.claims.claim.ClaimFixtures.ORDER;

/** What people, carrier and warehouse say in the tests of the claim. */
final class ReturnFixtures {
    static final UUID LABEL = labelId(1);
    static final UUID SECOND_LABEL = labelId(2);
    static final UUID QUESTION = new UUID(7, 1);
    static final Instant ISSUED = ClaimFixtures.REQUESTED.plusSeconds(300);

    private ReturnFixtures() {}

    static UUID labelId(int number) {
        return UUID.nameUUIDFromBytes((CLAIM + "/label/" + number).getBytes(StandardCharsets.UTF_8));
    }

    static DecideReview decide(PersonalDecision... decisions) {
        boolean approves = List.of(decisions).stream().anyMatch(each -> each.outcome() == Outcome.APPROVED);
        return decide(approves && List.of(decisions).stream().anyMatch(each -> each.outcome() == Outcome.REJECTED)
                ? StaffReason.CUSTOMER_AGREED
                : approves ? StaffReason.GOODWILL : StaffReason.NOT_COVERED, decisions);
    }

    static DecideReview decide(StaffReason reason, PersonalDecision... decisions) {
        return new DecideReview(CLAIM, ANSWERED, new ByPerson("agent-7", reason, null), List.of(decisions));
    }

    static PersonalDecision approve(EntryUnits units, Resolution resolution) {
        return new PersonalDecision(units, Outcome.APPROVED, resolution);
    }

    static PersonalDecision reject(EntryUnits units) {
        return new PersonalDecision(units, Outcome.REJECTED, null);
    }

    static AskCustomer ask() {
        return ask(QUESTION);
    }

    static AskCustomer ask(UUID question) {
        return new AskCustomer(CLAIM, ANSWERED, question, Set.of(InformationKind.PHOTOS), "agent-7");
    }

    static AnswerQuestion reply() {
        return new AnswerQuestion(CLAIM, ANSWERED.plusSeconds(60), QUESTION, List.of("5e1f"));
    }

    static ContestDecision contest() {
        return new ContestDecision(CLAIM, ANSWERED);
    }

    static NoteLabel labelMade() {
        return labelMade(LABEL);
    }

    static NoteLabel labelMade(UUID label) {
        return new NoteLabel(CLAIM, label, "hkpost", "RR123", ISSUED);
    }

    static NoteScan scan() {
        return new NoteScan(CLAIM, LABEL, ISSUED.plusSeconds(60));
    }

    static WithdrawReturn withdraw() {
        return new WithdrawReturn(CLAIM, ANSWERED, "customer-1");
    }

    static ReceiveParcel parcel(int number) {
        return new ReceiveParcel(CLAIM, parcelId(number), ANSWERED);
    }

    static UUID parcelId(int number) {
        return new UUID(9, number);
    }

    static InspectUnits inspect(UnitFinding... findings) {
        return inspect(1, findings);
    }

    static InspectUnits inspect(int parcel, UnitFinding... findings) {
        return new InspectUnits(CLAIM, parcelId(parcel), ANSWERED, "warehouse-3", List.of(findings));
    }

    /** A unit that was opened and has the right number. */
    static UnitFinding found(String lineId, Condition condition) {
        return new UnitFinding(null, lineId, "SN-1", SerialMatch.YES, Seal.BROKEN, condition, List.of(), null);
    }

    static UnitFinding foundOf(int entry, String lineId, Condition condition) {
        return new UnitFinding(entry, lineId, "SN-1", SerialMatch.YES, Seal.BROKEN, condition, List.of(), null);
    }

    static UnitFinding sealed(String lineId, Condition condition) {
        return new UnitFinding(null, lineId, "SN-1", SerialMatch.YES, Seal.INTACT, condition, List.of(), null);
    }

    static UnitFinding another(String lineId, Condition condition) {
        return new UnitFinding(null, lineId, "SN-9", SerialMatch.NO, Seal.INTACT, condition, List.of(), null);
    }

    static RestockItem restock(String lineId, int unit, String by) {
        return new RestockItem(CLAIM, lineId, unit, ANSWERED, by);
    }

    static SendItemsBack sendBack(LineUnits... units) {
        return new SendItemsBack(CLAIM, List.of(units), "hkpost", "RB1", ANSWERED, "warehouse-3");
    }

    static NoteReplacementDispatched replacementSent(String newLine, LineUnits replaced) {
        return new NoteReplacementDispatched(CLAIM, ORDER, List.of(new ReplacedUnits(newLine, replaced)), ANSWERED);
    }

    static NoteReplacementDelivered replacementArrived(String newLine, LineUnits replaced) {
        return new NoteReplacementDelivered(CLAIM, ORDER, List.of(new ReplacedUnits(newLine, replaced)), ANSWERED.plusSeconds(60));
    }

    static NoteReplacementUnavailable unavailable(LineUnits... units) {
        return new NoteReplacementUnavailable(CLAIM, ORDER, ClaimFixtures.answer(units));
    }
}
