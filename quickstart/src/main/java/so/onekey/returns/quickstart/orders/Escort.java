package so.onekey.returns.quickstart.orders;

import so.onekey.returns.events.ClaimMessage.ParcelReceived;
import so.onekey.returns.events.Condition;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.quickstart.journeys.Stage;
import so.onekey.returns.quickstart.orders.Decisions.Choice;
import so.onekey.returns.quickstart.orders.Decisions.Finding;
import so.onekey.returns.quickstart.orders.Plan.State;
import so.onekey.returns.quickstart.people.Agents.Decision;
import so.onekey.returns.quickstart.people.ClaimAnswer;
import so.onekey.returns.quickstart.people.ClaimState;
import so.onekey.returns.quickstart.people.ClaimState.Units;
import so.onekey.returns.quickstart.people.Refusal;
import so.onekey.returns.quickstart.people.Warehouse.Found;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Goes with one claim through all its steps: looks where it stands and has somebody do what is next, until nothing is left to do. */
final class Escort {
    private static final long LIMIT_NANOS = Stage.PATIENCE.multipliedBy(3).toNanos();
    private final Stage stage;
    private final Plan plan;
    private final Decisions decisions;
    private final boolean contests;
    private final ClaimAnswer claim;
    private final LinkedHashSet<String> parcels;

    Escort(Stage stage, Plan plan, Fate fate, ClaimAnswer claim) {
        this.stage = stage;
        this.plan = plan;
        this.decisions = new Decisions(plan);
        this.contests = fate.isContested();
        this.claim = claim;
        this.parcels = stage.witness().allAbout(List.of(claim.claimId()), ParcelReceived.class).stream().map(ParcelReceived::parcelId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Until it is at an end, or time is up. */
    void toTheEnd() {
        long deadline = System.nanoTime() + LIMIT_NANOS;
        while (true) {
            int heard = stage.witness().about(claim.claimId()).size();
            ClaimState state = stage.agents().stateOf(claim.claimId());
            boolean waits = !actUnlessLate(state);
            if (waits && isAtAnEnd(state) || System.nanoTime() > deadline) {
                return;
            }
            stage.witness().awaitNews(claim.claimId(), heard);
        }
    }

    /** What is seen may be a moment old; what does not fit any more is looked at again. */
    private boolean actUnlessLate(ClaimState state) {
        try {
            return act(state);
        } catch (Refusal refusal) {
            if (refusal.isConflict()) {
                return true;
            }
            throw refusal;
        }
    }

    /** @return whether there was something to do */
    private boolean act(ClaimState state) {
        if (plan.isTakenBack() && !state.at("IN_REVIEW", "COMING_BACK").isEmpty()) {
            stage.customers().withdraw(claim.claimId());
            return true;
        }
        return review(state) || warehouse(state) || contest(state);
    }

    private boolean review(ClaimState state) {
        List<Decision> wanted = new ArrayList<>();
        boolean rejects = false;
        for (Units units : state.at("IN_REVIEW", "NOT_STOPPED", "IN_REVIEW_HERE")) {
            Choice choice = choice(units, state);
            if (choice != Choice.LEAVE) {
                rejects |= choice == Choice.REJECT;
                wanted.add(choice == Choice.REJECT
                        ? Decision.reject(units.entry(), units.quantity())
                        : Decision.approve(units.entry(), units.quantity(), resolution(choice, units)));
            }
        }
        if (wanted.isEmpty() || answered(state)) {
            return !wanted.isEmpty();
        }
        stage.agents().decide(claim.claimId(), wanted, rejects ? "NOT_COVERED" : plan.isHazard() ? "SAFETY" : "GOODWILL");
        return true;
    }

    /** Some customers are asked first. @return whether that was a step of its own */
    private boolean answered(ClaimState state) {
        if (!state.openQuestion().isEmpty()) {
            stage.customers().answer(claim.claimId(), state.openQuestion());
            return true;
        }
        boolean ask = plan.isAskedAbout() && stage.witness()
                .about(claim.claimId(), so.onekey.returns.events.ClaimMessage.InformationRequested.class).isEmpty();
        if (ask) {
            stage.agents().ask(claim.claimId());
        }
        return ask;
    }

    private Choice choice(Units units, ClaimState state) {
        return switch (units.stage()) {
            case "NOT_STOPPED" -> decisions.notStopped();
            case "IN_REVIEW_HERE" -> decisions.here();
            default -> state.causesOf(units.entry()).contains("REPLACEMENT_UNAVAILABLE") ? Choice.PAY_BACK : decisions.away();
        };
    }

    private Resolution resolution(Choice choice, Units units) {
        if (choice == Choice.SEND_ANOTHER) {
            return Resolution.RESHIPMENT;
        }
        if (choice == Choice.TAKE_BACK) {
            return plan.state() == State.PLACED ? Resolution.CANCELLATION : Resolution.RETURN_FOR_REFUND;
        }
        return Resolution.REFUND_WITHOUT_RETURN;
    }

    private boolean warehouse(ClaimState state) {
        if (!state.at("ARRIVED").isEmpty()) {
            inspect(state.at("ARRIVED"));
        } else if (!state.at("COMING_BACK").isEmpty() && state.label().isPresent()) {
            var label = state.label().get();
            if (label.scanned()) {
                receive(label.trackingNumber());
            } else {
                stage.carrier().scan(label.labelId());
            }
        } else if (!state.at("MISSING").isEmpty()) {
            receive(claim.rmaNumber());
        } else if (!state.at("GOING_BACK").isEmpty()) {
            stage.warehouse().sendBack(claim.claimId(),
                    state.at("GOING_BACK").stream().map(units -> new LineQuantity(units.lineId(), units.quantity())).toList());
        } else {
            return false;
        }
        return true;
    }

    private void receive(String number) {
        parcels.add(stage.warehouse().receive(number).parcelId());
    }

    private void inspect(List<Units> arrived) {
        boolean first = parcels.size() == 1;
        stage.warehouse().inspect(claim.claimId(), parcels.getLast(), arrived.stream().flatMap(units -> IntStream
                .range(0, units.quantity())
                .mapToObj(unit -> found(units, first ? decisions.found(units.lineId(), unit) : Finding.CONFIRMED)))
                .toList());
    }

    private Found found(Units units, Finding finding) {
        Condition condition = decisions.conditionOf(finding);
        var found = new Found(units.lineId(), units.entry(), condition, so.onekey.returns.events.Seal.BROKEN, null);
        return decisions.isGoodwill() && condition == Condition.NO_FAULT_FOUND ? found.sealed() : found;
    }

    private boolean contest(ClaimState state) {
        boolean now = contests && state.status().equals("REJECTED") && !state.causes().contains("CONTESTED");
        if (now) {
            stage.customers().contest(claim.claimId());
        }
        return now;
    }

    /** Nobody has to be waited for: not the shop, not the carrier, not the payment provider. */
    private static boolean isAtAnEnd(ClaimState state) {
        return !state.units().isEmpty() && state.units().stream()
                .allMatch(units -> Fate.ENDS.contains(units.stage()) || units.stage().equals("REFUNDING") && state.refundWaits());
    }
}
