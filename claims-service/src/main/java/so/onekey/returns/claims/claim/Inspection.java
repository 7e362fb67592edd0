package so.onekey.returns.claims.claim;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.ClaimCommand.InspectUnits;
import so.onekey.returns.claims.claim.ClaimCommand.ReceiveParcel;
import so.onekey.returns.claims.claim.ClaimEvent.InspectionOverdue;
import so.onekey.returns.claims.claim.ClaimEvent.ItemInspected;
import so.onekey.returns.claims.claim.ClaimEvent.LabelIssued;
import so.onekey.returns.claims.claim.ClaimEvent.ParcelArrived;
import so.onekey.returns.claims.claim.ClaimEvent.UnitsMissed;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What the warehouse receives and finds, unit by unit (REFUND-1). */
@NullUnmarked
final class Inspection {
    private final ClaimState state;
    private final WayBack wayBack;
    private final Findings decisions;
    private final Set<UUID> parcels = new HashSet<>();
    private final Map<String, Integer> inspected = new HashMap<>();
    private final DueDates dueDates = new DueDates();
    private final Map<Integer, Instant> waitedUntil = new HashMap<>();
    private Instant missingUntil;

    Inspection(ClaimState state, Review review, WayBack wayBack) {
        this.state = state;
        this.wayBack = wayBack;
        this.decisions = new Findings(state, review);
    }

    record InspectionDue(Instant due) {}

    record MissingDue(Instant due) {}

    @CommandHandler
    Arrival handle(ReceiveParcel command, DeadlineManager deadlines, ClaimClocks clocks) {
        if (parcels.contains(command.parcelId())) {
            return Arrival.EXPECTED;
        }
        List<EntryUnits> units = state.board.those(
                Stream.concat(wayBack.expected().stream(), state.board.at(Stage.MISSING).stream()).toList(), Stage.COMING_BACK,
                Stage.MISSING);
        if (units.isEmpty() && state.board.at(Stage.ARRIVED).isEmpty()) {
            return unexpected();
        }
        Instant inspectionDue = clocks.inspectionDue(command.receivedAt());
        apply(new ParcelArrived(state.ref(), command.receivedAt(), command.parcelId(), units, inspectionDue));
        deadlines.schedule(inspectionDue, "inspection-due", new InspectionDue(inspectionDue));
        return Arrival.EXPECTED;
    }

    /** A parcel for such a claim is held for a person. */
    private Arrival unexpected() {
        if (!state.board.at(Stage.IN_REVIEW, Stage.NOT_STOPPED, Stage.IN_REVIEW_HERE).isEmpty()) {
            return Arrival.UNDER_REVIEW;
        }
        if (!state.board.at(Stage.EXPIRED).isEmpty()) {
            return Arrival.EXPIRED;
        }
        if (!state.board.at(Stage.WITHDRAWN).isEmpty()) {
            return Arrival.WITHDRAWN;
        }
        return state.board.at(Stage.REJECTED).isEmpty() ? Arrival.CLOSED : Arrival.REJECTED;
    }

    @EventSourcingHandler
    void on(ParcelArrived event) {
        parcels.add(event.parcelId());
        dueDates.start(event.units(), state.board.at(Stage.ARRIVED), event.inspectionDue());
    }

    @DeadlineHandler(deadlineName = "inspection-due")
    void nobodyInspected(InspectionDue passed) {
        List<EntryUnits> overdue = dueDates.endingAt(passed.due(), state.board.at(Stage.ARRIVED));
        if (!overdue.isEmpty()) {
            apply(new InspectionOverdue(state.ref(), passed.due(), overdue));
        }
    }

    @EventSourcingHandler
    void on(InspectionOverdue event) {
        dueDates.end(event.units());
    }

    /** @throws ClaimRefusal if the parcel is not one of this claim, or there are not so many units to inspect */
    @CommandHandler
    List<LineUnits> handle(InspectUnits command, DeadlineManager deadlines, ClaimClocks clocks) {
        if (!parcels.contains(command.parcelId())) {
            throw new ClaimRefusal("unknown-parcel", "parcelId: this claim has received no parcel " + command.parcelId() + ".");
        }
        List<JudgedUnit> judged = decisions.judge(command.findings());
        for (JudgedUnit each : judged) {
            int unit = inspected.getOrDefault(each.lineId(), 0) + 1;
            apply(new ItemInspected(state.ref(), command.inspectedAt(), command.parcelId(), each.entry(), unit, each.finding(),
                    each.ruling().outcome(), command.inspectedBy()));
        }
        decisions.tell(judged, command.inspectedAt(), deadlines, clocks);
        missed(judged, command.inspectedAt(), deadlines, clocks);
        state.closeIfAllHasEnded(command.inspectedAt());
        return state.unsettled();
    }

    @EventSourcingHandler
    void on(ItemInspected event) {
        inspected.merge(event.finding().lineId(), 1, Integer::sum);
    }

    /** A parcel that came without our label is as good a beginning. */
    private void missed(List<JudgedUnit> judged, Instant at, DeadlineManager deadlines, ClaimClocks clocks) {
        List<EntryUnits> units = JudgedUnit.waitedFor(judged);
        if (!units.isEmpty()) {
            Instant until = missingUntil == null ? clocks.missingUntil(at) : missingUntil.isAfter(at) ? missingUntil : at;
            apply(new UnitsMissed(state.ref(), at, units, until));
            deadlines.schedule(until, "missing-until", new MissingDue(until));
        }
    }

    @EventSourcingHandler
    void on(UnitsMissed event) {
        event.units().forEach(units -> waitedUntil.put(units.entry(), event.until()));
    }

    @EventSourcingHandler
    void on(LabelIssued event) {
        missingUntil = event.missingUntil();
    }

    @DeadlineHandler(deadlineName = "missing-until")
    void neverCame(MissingDue passed) {
        decisions.declineMissing(state.board.at(Stage.MISSING).stream()
                .filter(units -> passed.due().equals(waitedUntil.get(units.entry()))).toList(), passed.due());
        state.closeIfAllHasEnded(passed.due());
    }
}
