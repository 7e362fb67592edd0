package so.onekey.returns.claims.claim;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementUnavailable;
import so.onekey.returns.claims.claim.ClaimCommand.NoteTold;
import so.onekey.returns.claims.claim.ClaimCommand.Settle;
import so.onekey.returns.claims.claim.ClaimEvent.ItemInspected;
import so.onekey.returns.claims.policy.Category;
import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.Remedy;
import so.onekey.returns.claims.policy.Resolution;
import so.onekey.returns.claims.policy.Seal;
import so.onekey.returns.claims.policy.SerialMatch;
import so.onekey.returns.claims.policy.StaffReason;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static so.onekey.returns.claims.claim.ClaimFixtures.CLAIM;
import static so.onekey.returns.claims.claim.ClaimFixtures.ORDER;
import static so.onekey.returns.claims.claim.ClaimFixtures.REQUESTED;
import static so.onekey.returns.claims.claim.ClaimFixtures.entry;
import static so.onekey.returns.claims.claim.ClaimFixtures.units;

/**
 * Anything that may be asked of a claim, sensible or not: the numbers choose among what the claim's units allow, and a little beyond.
 */
public record AnyRequest(Kind kind, int some, int other) {

    enum Kind {
        DECIDE,
        DECIDE_HERE,
        ASK,
        ANSWER,
        CONTEST,
        STOPPED,
        NOT_STOPPED,
        DISPATCHED,
        LABEL,
        SCAN,
        WITHDRAW,
        PARCEL,
        INSPECT,
        INSPECT_TWO,
        RESTOCK,
        SEND_BACK,
        REFUND,
        REPLACED,
        REPLACEMENT_ARRIVED,
        UNAVAILABLE,
        TIME,
        TOLD
    }

    private static final Stage[] WAITING = {Stage.IN_REVIEW, Stage.NOT_STOPPED, Stage.IN_REVIEW_HERE};

    /** Up to four entries on two lines. */
    public static Arbitrary<List<LineFacts>> claims() {
        var line = Arbitraries.of("L1", "L2");
        var quantity = Arbitraries.integers().between(1, 3);
        return Combinators.combine(Arbitraries.integers().between(0, 9), line, quantity).as(AnyRequest::facts).list().ofMinSize(1)
                .ofMaxSize(4);
    }

    public static Arbitrary<List<AnyRequest>> requests() {
        var number = Arbitraries.integers().between(0, 999);
        var kind = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(Kind.class)),
                Tuple.of(2, Arbitraries.of(Kind.LABEL, Kind.TIME, Kind.REFUND, Kind.STOPPED, Kind.PARCEL, Kind.INSPECT, Kind.RESTOCK)));
        return Combinators.combine(kind, number, number).as(AnyRequest::new).list().ofMinSize(5).ofMaxSize(45);
    }

    /** Mostly what may come back sealed, and some of it opened. */
    static Arbitrary<List<LineFacts>> wrongItems() {
        return Combinators.combine(Arbitraries.of(6, 7, 7, 8, 9), Arbitraries.of("L1", "L2"), Arbitraries.integers().between(1, 3))
                .as(AnyRequest::facts).list().ofMinSize(1).ofMaxSize(2);
    }

    /** What comes back is received, inspected and restocked more often than anything else. */
    static Arbitrary<List<AnyRequest>> warehouseDays() {
        var number = Arbitraries.integers().between(0, 999);
        var kind = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(Kind.class)),
                Tuple.of(3, Arbitraries.of(Kind.PARCEL, Kind.INSPECT, Kind.RESTOCK, Kind.RESTOCK, Kind.REPLACED, Kind.UNAVAILABLE)));
        return Combinators.combine(kind, number, number).as(AnyRequest::new).list().ofMinSize(10).ofMaxSize(50);
    }

    private static LineFacts facts(int which, String lineId, int quantity) {
        return switch (which) {
            case 0 -> ClaimFixtures.unwanted(lineId, quantity);
            case 1 -> ClaimFixtures.defective(lineId, quantity);
            case 2 -> ClaimFixtures.sent(lineId, quantity);
            case 3 -> ClaimFixtures.faulty(lineId, quantity);
            case 4 -> ClaimFixtures.toReplace(lineId, quantity);
            case 5 -> ClaimFixtures.tampered(lineId, quantity);
            case 6 -> ClaimFixtures.hazardous(lineId, quantity);
            case 7 -> ClaimFixtures.facts(lineId, Reason.WRONG_ITEM, ClaimFixtures.delivered(quantity));
            default -> wrongItem(lineId, quantity, which == 8 ? Remedy.REFUND : Remedy.REPLACEMENT, which == 8);
        };
    }

    private static LineFacts wrongItem(String lineId, int quantity, Remedy remedy, boolean opened) {
        return new LineFacts(lineId, Reason.WRONG_ITEM, remedy, opened, false, false, Category.STANDARD, false, false, "HK", REQUESTED,
                ClaimFixtures.delivered(quantity));
    }

    /** Asks it, and has settled what waits for it then, as the service does in the same transaction. */
    public void of(LivingClaim claim) {
        if (kind == Kind.TIME) {
            claim.passes(Duration.ofHours(some < 600 ? some % 80 : 24L * (some % 45)));
        } else {
            claim.ask(command(claim));
        }
        List<LineUnits> unsettled = EntryUnits.byLine(claim.board().at(Stage.UNSETTLED, Stage.UNSETTLED_HERE));
        if (!unsettled.isEmpty()) {
            claim.ask(new Settle(CLAIM, switch (other % 5) {
                case 0 -> new Worth.NothingLeft(unsettled);
                case 1 -> new Worth.NeverPaid(unsettled);
                default -> new Worth.Paid(ClaimFixtures.quote(unsettled.toArray(LineUnits[]::new)));
            }, claim.now()));
        }
    }

    private ClaimCommand command(LivingClaim claim) {
        return switch (kind) {
            case DECIDE -> decide(claim, WAITING);
            case DECIDE_HERE -> decide(claim, Stage.IN_REVIEW_HERE);
            case ASK -> ReturnFixtures.ask(new UUID(7, some % 2));
            case ANSWER -> new ClaimCommand.AnswerQuestion(CLAIM, claim.now(), new UUID(7, some % 2), List.of());
            case CONTEST -> ReturnFixtures.contest();
            case STOPPED -> ClaimFixtures.confirm(answer());
            case NOT_STOPPED -> ClaimFixtures.refuse(answer());
            case DISPATCHED -> ClaimFixtures.dispatched(line(), other % 4);
            case LABEL -> new ClaimCommand.NoteLabel(CLAIM, label(), "hkpost", "RR1", claim.now());
            case SCAN -> new ClaimCommand.NoteScan(CLAIM, label(), claim.now());
            case WITHDRAW -> some % 4 == 0 ? ReturnFixtures.withdraw() : ReturnFixtures.contest();
            case PARCEL -> new ClaimCommand.ReceiveParcel(CLAIM, ReturnFixtures.parcelId(some % 2), claim.now());
            case INSPECT -> ReturnFixtures.inspect(some % 2, finding(claim, other));
            case INSPECT_TWO -> ReturnFixtures.inspect(some % 2, finding(claim, other), finding(claim, other + some));
            case RESTOCK -> restock(claim);
            case SEND_BACK -> sendBack(claim);
            case REFUND -> refund();
            case REPLACED -> ReturnFixtures.replacementSent("R" + other % 5, units(line(), 1 + other % 3));
            case REPLACEMENT_ARRIVED -> ReturnFixtures.replacementArrived("R" + other % 5, units(line(), 1 + other % 3));
            case UNAVAILABLE -> new NoteReplacementUnavailable(CLAIM, ORDER, answer());
            case TOLD ->
                new NoteTold(CLAIM, new UUID(5, some), "return-approved", claim.now(), null, new Origin("/n/" + some % 3, other % 3));
            case TIME -> throw new IllegalStateException("time is not asked for");
        };
    }

    private UUID label() {
        return ReturnFixtures.labelId(some < 600 ? 1 : 1 + some % 3);
    }

    private String line() {
        return some % 2 == 0 ? "L1" : "L2";
    }

    private StorefrontAnswer answer() {
        return new StorefrontAnswer(List.of(units(line(), 1 + other % 3)), REQUESTED.plusSeconds(other % 7));
    }

    private ClaimCommand decide(LivingClaim claim, Stage... stages) {
        List<EntryUnits> waiting = claim.board().at(stages);
        EntryUnits any = waiting.isEmpty() ? entry(some % 4, line(), 1) : waiting.get(some % waiting.size());
        int quantity = Math.min(1 + other % 4, any.quantity() + (some % 10 == 0 ? 1 : 0));
        var units = entry(any.entry(), any.lineId(), quantity);
        return some % 5 == 0
                ? ReturnFixtures.decide(StaffReason.CUSTOMER_AGREED, ReturnFixtures.reject(units))
                : ReturnFixtures.decide(StaffReason.CUSTOMER_AGREED,
                        ReturnFixtures.approve(units, Resolution.values()[other % Resolution.values().length]));
    }

    private static UnitFinding finding(LivingClaim claim, int number) {
        List<EntryUnits> arrived = claim.board().at(Stage.ARRIVED);
        EntryUnits any = arrived.isEmpty() ? entry(0, "L1", 1) : arrived.get(number % arrived.size());
        var conditions = Condition.values();
        return new UnitFinding(number % 3 == 0 ? any.entry() : null, any.lineId(), "SN-1",
                SerialMatch.values()[number / 7 % 10 < 8 ? SerialMatch.YES.ordinal() : number % 3],
                number / 11 % 3 == 0 ? Seal.BROKEN : Seal.INTACT,
                number % 2 == 0 ? Condition.WRONG_ITEM_CONFIRMED : conditions[number / 3 % conditions.length], List.of(), null);
    }

    /** Mostly a unit that was inspected, by one of two people. */
    private ClaimCommand restock(LivingClaim claim) {
        List<ItemInspected> inspected = claim.events().stream().filter(ItemInspected.class::isInstance).map(ItemInspected.class::cast)
                .toList();
        if (inspected.isEmpty()) {
            return ReturnFixtures.restock(line(), 1, "warehouse-3");
        }
        ItemInspected any = inspected.get(other % inspected.size());
        return ReturnFixtures.restock(any.finding().lineId(), any.unit(), "warehouse-" + some % 2);
    }

    private ClaimCommand sendBack(LivingClaim claim) {
        List<EntryUnits> goingBack = claim.board().at(Stage.GOING_BACK);
        EntryUnits any = goingBack.isEmpty() ? entry(0, "L1", 1) : goingBack.get(some % goingBack.size());
        return ReturnFixtures.sendBack(units(any.lineId(), Math.max(1, Math.min(any.quantity(), other % 3))));
    }

    private ClaimCommand refund() {
        var state = other % 2 == 0 ? RefundState.ISSUED : RefundState.values()[other % RefundState.values().length];
        int number = some < 600 ? 1 : 1 + some % 3;
        return ClaimFixtures.news(RefundIds.of(CLAIM, number), state, "/r/" + number, some / 3 % 20);
    }
}
