package so.onekey.returns.claims.claim;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.ClaimCommand.RestockItem;
import so.onekey.returns.claims.claim.ClaimCommand.SendItemsBack;
import so.onekey.returns.claims.claim.ClaimEvent.ItemInspected;
import so.onekey.returns.claims.claim.ClaimEvent.ItemRestocked;
import so.onekey.returns.claims.claim.ClaimEvent.ItemSentBack;
import so.onekey.returns.claims.claim.ClaimEvent.RestockProposed;

import so.onekey.returns.claims.policy.InspectionOutcome;
import so.onekey.returns.claims.policy.Restock;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What becomes of the items themselves: in quarantine until two people restock them (GENERAL-1), or sent back. */
@NullUnmarked
final class Warehouse {
    private final ClaimState state;
    private final Map<UnitRef, ItemInspected> quarantine = new HashMap<>();
    private final Map<UnitRef, String> proposals = new HashMap<>();
    private final Set<UnitRef> restocked = new HashSet<>();

    Warehouse(ClaimState state) {
        this.state = state;
    }

    private record UnitRef(String lineId, int unit) {}

    @EventSourcingHandler
    void on(ItemInspected event) {
        quarantine.put(new UnitRef(event.finding().lineId(), event.unit()), event);
    }

    /** @throws ClaimRefusal unless the unit is ours now, sealed, untampered and the one that was sent, and the second person is another one */
    @CommandHandler
    void handle(RestockItem command) {
        var unit = new UnitRef(command.lineId(), command.unit());
        ItemInspected inspected = quarantine.get(unit);
        if (inspected == null) {
            throw new ClaimRefusal("not-inspected", "unit: there is no inspected unit " + command.unit() + " of line " + command.lineId()
                    + " in this claim.");
        }
        if (restocked.contains(unit)) {
            throw new ClaimRefusal("restocked-before", "unit: this unit was restocked already.");
        }
        demandRestockable(inspected);
        String first = proposals.get(unit);
        if (first == null) {
            apply(new RestockProposed(state.ref(), command.at(), command.lineId(), command.unit(), command.by()));
        } else if (first.equals(command.by())) {
            throw new ClaimRefusal("second-person-needed", "Restocking takes two people; you proposed it, now somebody else confirms it.");
        } else {
            apply(new ItemRestocked(state.ref(), command.at(), command.lineId(), command.unit(), first, command.by()));
        }
    }

    /** GENERAL-1: and it must be ours by now, not waiting to go back. */
    private void demandRestockable(ItemInspected inspected) {
        boolean granted = inspected.outcome() == InspectionOutcome.REFUND || inspected.outcome() == InspectionOutcome.REPLACE;
        boolean ours = granted && restockedOf(inspected.entry()) < madeRight(inspected.entry());
        boolean opened = state.factsOf(inspected.entry()).packagingOpened();
        if (!ours || !Restock.mayBeRestocked(opened, Judgements.seen(inspected.finding()))) {
            throw new ClaimRefusal("not-restockable", "unit: only a sealed, untampered unit without a fault, whose serial number is the one"
                    + " that was sent and that is ours now, may be restocked (GENERAL-1).");
        }
    }

    private long restockedOf(int entry) {
        return restocked.stream().filter(unit -> quarantine.get(unit).entry() == entry).count();
    }

    /** How many units of an entry the customer has money or a replacement for, so that they can't be declined any more. */
    private int madeRight(int entry) {
        return EntryUnits.of(entry, state.board.at(Stage.REFUNDING, Stage.REFUNDED, Stage.REPLACEMENT_SENT, Stage.REPLACED));
    }

    @EventSourcingHandler
    void on(RestockProposed event) {
        proposals.put(new UnitRef(event.lineId(), event.unit()), event.proposedBy());
    }

    @EventSourcingHandler
    void on(ItemRestocked event) {
        restocked.add(new UnitRef(event.lineId(), event.unit()));
    }

    /** @throws ClaimRefusal if there are not so many declined units here */
    @CommandHandler
    void handle(SendItemsBack command) {
        List<EntryUnits> units = state.board.atMost(command.units(), Stage.GOING_BACK);
        if (units.isEmpty() || !EntryUnits.byLine(units).equals(LineUnits.sum(command.units()))) {
            throw new ClaimRefusal("nothing-to-send-back",
                    "lines: not so many declined units of this claim lie in the warehouse; there are "
                            + EntryUnits.byLine(state.board.at(Stage.GOING_BACK)) + ".");
        }
        apply(new ItemSentBack(state.ref(), command.sentAt(), units, command.carrier(), command.trackingNumber(), command.sentBy()));
        state.closeIfAllHasEnded(command.sentAt());
    }
}
