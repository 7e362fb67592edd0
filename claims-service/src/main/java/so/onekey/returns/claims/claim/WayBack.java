package so.onekey.returns.claims.claim;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.ClaimCommand.NoteLabel;
import so.onekey.returns.claims.claim.ClaimCommand.NoteScan;
import so.onekey.returns.claims.claim.ClaimCommand.WithdrawReturn;
import so.onekey.returns.claims.claim.ClaimEvent.LabelIssued;
import so.onekey.returns.claims.claim.ClaimEvent.LabelOrdered;
import so.onekey.returns.claims.claim.ClaimEvent.ParcelArrived;
import so.onekey.returns.claims.claim.ClaimEvent.ParcelInTransit;
import so.onekey.returns.claims.claim.ClaimEvent.ReminderDue;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnExpired;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnReviewRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnWithdrawn;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Units on their way back: a label, a reminder half way, the carrier's first scan; or withdrawn, expired, late, lost (REQUEST-2). */
@NullUnmarked
final class WayBack {
    private final ClaimState state;
    private final Review review;
    private final Map<UUID, Label> labels = new LinkedHashMap<>();
    private final Set<UUID> ordered = new HashSet<>();

    WayBack(ClaimState state, Review review) {
        this.state = state;
        this.review = review;
    }

    /**
     * A label that something still comes back with.
     *
     * @param issued absent as long as the carrier has not made it
     * @param scanned absent as long as the carrier does not have the parcel
     */
    private record Label(LabelOrdered ordered, LabelIssued issued, ParcelInTransit scanned) {

        boolean lateAt(Instant instant) {
            return issued == null && !ordered.lateAt().isAfter(instant);
        }

        boolean waitsForTheCustomer() {
            return issued != null && scanned == null;
        }

        boolean expiredAt(Instant instant) {
            return waitsForTheCustomer() && !issued.sendBy().isAfter(instant);
        }

        boolean lostAt(Instant instant) {
            return scanned != null && !scanned.lostAt().isAfter(instant);
        }
    }

    record LabelDue(UUID labelId, Instant due) {}

    /** One label for all units that are approved at the same time; what is approved later gets one of its own. */
    void orderLabel(List<EntryUnits> units, Instant at, DeadlineManager deadlines, ClaimClocks clocks) {
        if (!units.isEmpty()) {
            UUID labelId = UUID
                    .nameUUIDFromBytes((state.claimId() + "/label/" + (ordered.size() + 1)).getBytes(StandardCharsets.UTF_8));
            Instant lateAt = clocks.labelLateAt(at);
            apply(new LabelOrdered(state.ref(), at, labelId, units, lateAt));
            deadlines.schedule(lateAt, "label-late", new LabelDue(labelId, lateAt));
        }
    }

    @EventSourcingHandler
    void on(LabelOrdered event) {
        labels.put(event.labelId(), new Label(event, null, null));
        ordered.add(event.labelId());
    }

    @DeadlineHandler(deadlineName = "label-late")
    void noLabelInTime(LabelDue passed, DeadlineManager deadlines, ClaimClocks clocks) {
        giveToAPerson(coming(label -> label.lateAt(passed.due())), ReviewCause.LABEL_LATE, passed.due(), deadlines, clocks);
    }

    /** @throws NotOfThisClaim if this claim never ordered such a label */
    @CommandHandler
    void handle(NoteLabel command, DeadlineManager deadlines, ClaimClocks clocks) {
        demandOrdered(command.labelId());
        Label label = labels.get(command.labelId());
        if (label != null && label.issued() == null) {
            Instant issued = command.issuedAt();
            Instant remindAt = clocks.remindAt(issued);
            Instant sendBy = clocks.sendBy(issued);
            apply(new LabelIssued(state.ref(), issued, command.labelId(), command.carrier(), command.trackingNumber(), remindAt, sendBy,
                    clocks.missingUntil(issued)));
            deadlines.schedule(remindAt, "send-reminder", new LabelDue(command.labelId(), remindAt));
            deadlines.schedule(sendBy, "send-by", new LabelDue(command.labelId(), sendBy));
        }
    }

    @EventSourcingHandler
    void on(LabelIssued event) {
        labels.computeIfPresent(event.labelId(), (id, label) -> new Label(label.ordered(), event, null));
    }

    @DeadlineHandler(deadlineName = "send-reminder")
    void halfOfTheTimeHasPassed(LabelDue passed) {
        Label label = labels.get(passed.labelId());
        if (label != null && label.waitsForTheCustomer()) {
            apply(new ReminderDue(state.ref(), passed.due(), passed.labelId(), label.issued().sendBy()));
        }
    }

    @DeadlineHandler(deadlineName = "send-by")
    void notSentInTime(LabelDue passed) {
        List<EntryUnits> units = coming(label -> label.expiredAt(passed.due()));
        if (!units.isEmpty()) {
            apply(new ReturnExpired(state.ref(), passed.due(), units));
            state.closeIfAllHasEnded(passed.due());
        }
    }

    @EventSourcingHandler
    void on(ReturnExpired event) {
        labels.values().removeIf(label -> label.expiredAt(event.at()));
    }

    /** @throws NotOfThisClaim if this claim never ordered such a label */
    @CommandHandler
    void handle(NoteScan command, DeadlineManager deadlines, ClaimClocks clocks) {
        demandOrdered(command.labelId());
        Label label = labels.get(command.labelId());
        if (label != null && label.waitsForTheCustomer()) {
            Instant lostAt = clocks.lostAt(command.scannedAt());
            apply(new ParcelInTransit(state.ref(), command.scannedAt(), command.labelId(), label.issued().carrier(),
                    label.issued().trackingNumber(), lostAt));
            deadlines.schedule(lostAt, "parcel-lost", new LabelDue(command.labelId(), lostAt));
        }
    }

    @EventSourcingHandler
    void on(ParcelInTransit event) {
        labels.computeIfPresent(event.labelId(), (id, label) -> new Label(label.ordered(), label.issued(), event));
    }

    @DeadlineHandler(deadlineName = "parcel-lost")
    void neverArrived(LabelDue passed, DeadlineManager deadlines, ClaimClocks clocks) {
        giveToAPerson(coming(label -> label.lostAt(passed.due())), ReviewCause.PARCEL_LOST, passed.due(), deadlines, clocks);
    }

    private void giveToAPerson(List<EntryUnits> units, ReviewCause cause, Instant at, DeadlineManager deadlines, ClaimClocks clocks) {
        review.request(units.stream().map(each -> state.laterReview(each, cause)).toList(), cause, state.policyVersion(), at, deadlines,
                clocks);
    }

    @EventSourcingHandler
    void on(ReturnReviewRequested event) {
        if (event.cause() == ReviewCause.LABEL_LATE) {
            labels.values().removeIf(label -> label.lateAt(event.at()));
        } else if (event.cause() == ReviewCause.PARCEL_LOST) {
            labels.values().removeIf(label -> label.lostAt(event.at()));
        }
    }

    /** @throws ClaimRefusal if there is nothing that the customer could still take back */
    @CommandHandler
    void handle(WithdrawReturn command) {
        List<EntryUnits> units = state.board.at(Stage.IN_REVIEW, Stage.COMING_BACK);
        if (units.isEmpty()) {
            throw new ClaimRefusal("nothing-to-withdraw",
                    "Nothing of this claim can be withdrawn any more: that is possible until the shipment is being stopped, the parcel is"
                            + " received or a decision was carried out.");
        }
        apply(new ReturnWithdrawn(state.ref(), command.withdrawnAt(), units, command.withdrawnBy()));
        state.closeIfAllHasEnded(command.withdrawnAt());
    }

    @EventSourcingHandler
    void on(ReturnWithdrawn event) {
        labels.clear();
    }

    /** What may be in a parcel: all that the customer has a label for, or, sent without any, all that is to come back. */
    List<EntryUnits> expected() {
        return coming(label -> label.issued() != null || !anyIssued());
    }

    @EventSourcingHandler
    void on(ParcelArrived event) {
        boolean withALabel = anyIssued();
        labels.values().removeIf(label -> label.issued() != null || !withALabel);
    }

    private boolean anyIssued() {
        return labels.values().stream().anyMatch(label -> label.issued() != null);
    }

    private List<EntryUnits> coming(Predicate<Label> which) {
        return state.board.those(labels.values().stream().filter(which).flatMap(label -> label.ordered().units().stream()).toList(),
                Stage.COMING_BACK);
    }

    private void demandOrdered(UUID labelId) {
        if (!ordered.contains(labelId)) {
            throw new NotOfThisClaim("labelId: the claim " + state.claimId() + " ordered no label " + labelId);
        }
    }
}
