package so.onekey.returns.claims.claim;

import so.onekey.returns.claims.claim.ClaimEvent.RefundProgressed;
import so.onekey.returns.claims.claim.ClaimEvent.ReplacementApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnReviewRequested;

import java.util.List;

/** Where each event takes the units it is about. The claim and its overview both follow it. */
final class Moves {
    private Moves() {}

    static void make(ClaimEvent event, Board board) {
        switch (event) {
            case ReturnApproved e -> approved(e, board);
            case ClaimEvent.ReturnRejected e -> {
                if (e.decidedBy() == null) {
                    e.units().forEach(each -> board.put(each.units(), Stage.REJECTED));
                } else {
                    board.move(DecidedUnits.units(e.units()), Stage.REJECTED, Stage.IN_REVIEW, Stage.NOT_STOPPED);
                }
            }
            case ReturnReviewRequested e -> e.units().forEach(each -> given(each, e.cause(), board));
            case ClaimEvent.ShipmentStopped e -> board.move(e.units(), Stage.UNSETTLED, Stage.STOPPING, Stage.NOT_STOPPED);
            case ClaimEvent.ReturnExpired e -> board.move(e.units(), Stage.EXPIRED, Stage.COMING_BACK);
            case ClaimEvent.ReturnWithdrawn e -> board.move(e.units(), Stage.WITHDRAWN, Stage.IN_REVIEW, Stage.COMING_BACK);
            case ClaimEvent.ParcelArrived e -> board.move(e.units(), Stage.ARRIVED, Stage.MISSING, Stage.COMING_BACK);
            case ClaimEvent.UnitsMissed e -> board.move(e.units(), Stage.MISSING, Stage.ARRIVED);
            case ClaimEvent.InspectionReviewRequested e ->
                board.move(DecidedUnits.units(e.units()), Stage.IN_REVIEW_HERE, Stage.ARRIVED);
            case ClaimEvent.RefundGranted e ->
                board.move(DecidedUnits.units(e.units()), Stage.UNSETTLED_HERE, inspected(e.decidedBy() != null));
            case ClaimEvent.RefundDeclined e -> declined(e.units(), e.missing(), e.decidedBy() != null, board);
            case ClaimEvent.ReplacementDeclined e -> declined(e.units(), e.missing(), e.decidedBy() != null, board);
            case ReplacementApproved e -> e.units().forEach(each -> replaced(each, e.decidedBy() != null, board));
            case ClaimEvent.ItemSentBack e -> board.move(e.units(), Stage.SENT_BACK, Stage.GOING_BACK);
            case ClaimEvent.RefundApproved e -> board.move(e.units(), Stage.REFUNDING, Stage.UNSETTLED, Stage.UNSETTLED_HERE);
            case ClaimEvent.NothingToRefund e -> board.move(e.units(), Stage.REFUNDED, Stage.UNSETTLED, Stage.UNSETTLED_HERE);
            case RefundProgressed e -> paid(e, board);
            case ClaimEvent.ReplacementDispatched e -> board.move(e.units(), Stage.REPLACEMENT_SENT, Stage.REPLACING, Stage.REPLACING_HERE);
            case ClaimEvent.ReplacementDelivered e ->
                board.move(e.units(), Stage.REPLACED, Stage.REPLACEMENT_SENT);
            case ClaimEvent.ReturnRequested e -> {}
            case ClaimEvent.ReviewOverdue e -> {}
            case ClaimEvent.InformationRequested e -> {}
            case ClaimEvent.InformationGiven e -> {}
            case ClaimEvent.InformationMissed e -> {}
            case ClaimEvent.ShipmentStopRequested e -> {}
            case ClaimEvent.ShipmentStopRefused e -> {}
            case ClaimEvent.LabelOrdered e -> {}
            case ClaimEvent.LabelIssued e -> {}
            case ClaimEvent.ReminderDue e -> {}
            case ClaimEvent.ParcelInTransit e -> {}
            case ClaimEvent.ItemInspected e -> {}
            case ClaimEvent.InspectionOverdue e -> {}
            case ClaimEvent.RestockProposed e -> {}
            case ClaimEvent.ItemRestocked e -> {}
            case ClaimEvent.CustomerTold e -> {}
            case ClaimEvent.ClaimClosed e -> {}
        }
    }

    private static void approved(ReturnApproved event, Board board) {
        for (DecidedUnits each : event.units()) {
            Stage next = switch (each.decision().resolution()) {
                case CANCELLATION -> Stage.STOPPING;
                case RETURN_FOR_REFUND, WARRANTY_REPLACEMENT -> Stage.COMING_BACK;
                case REFUND_WITHOUT_RETURN -> Stage.UNSETTLED;
                case RESHIPMENT -> Stage.RESHIPPING;
            };
            if (event.decidedBy() == null) {
                board.put(each.units(), next);
            } else {
                board.move(List.of(each.units()), next, Stage.IN_REVIEW, Stage.NOT_STOPPED);
            }
        }
    }

    private static void given(DecidedUnits each, ReviewCause cause, Board board) {
        EntryUnits units = each.units();
        switch (cause) {
            case RULE -> board.put(units, Stage.IN_REVIEW);
            case STOP_REFUSED, STOP_UNANSWERED, DISPATCHED_MEANWHILE -> board.move(List.of(units), Stage.NOT_STOPPED, Stage.STOPPING);
            case LABEL_LATE, PARCEL_LOST -> board.move(List.of(units), Stage.IN_REVIEW, Stage.COMING_BACK);
            case NOTHING_TO_PAY_BACK -> toAPerson(units, board, Stage.UNSETTLED_HERE, Stage.UNSETTLED);
            case REPLACEMENT_UNAVAILABLE -> toAPerson(units, board, Stage.REPLACING_HERE, Stage.REPLACING);
            case CONTESTED -> toAPerson(units, board, Stage.GOING_BACK, Stage.REJECTED, Stage.SENT_BACK, Stage.DECLINED);
        }
    }

    private static void toAPerson(EntryUnits units, Board board, Stage here, Stage... away) {
        List<EntryUnits> withUs = board.those(List.of(units), here);
        board.move(withUs, Stage.IN_REVIEW_HERE, here);
        int others = units.quantity() - EntryUnits.of(units.entry(), withUs);
        if (others > 0) {
            board.move(List.of(units.of(others)), Stage.IN_REVIEW, away);
        }
    }

    private static Stage inspected(boolean byAPerson) {
        return byAPerson ? Stage.IN_REVIEW_HERE : Stage.ARRIVED;
    }

    private static void declined(List<DecidedUnits> units, boolean missing, boolean byAPerson, Board board) {
        if (missing) {
            board.move(DecidedUnits.units(units), Stage.DECLINED, Stage.MISSING);
        } else {
            board.move(DecidedUnits.units(units), Stage.GOING_BACK, inspected(byAPerson));
        }
    }

    private static void replaced(DecidedUnits each, boolean byAPerson, Board board) {
        List<EntryUnits> units = List.of(each.units());
        if (board.those(units, Stage.RESHIPPING).isEmpty()) {
            board.move(units, Stage.REPLACING_HERE, inspected(byAPerson));
        } else {
            board.move(units, Stage.REPLACING, Stage.RESHIPPING);
        }
    }

    private static void paid(RefundProgressed event, Board board) {
        switch (event.state()) {
            case ISSUED -> board.move(event.units(), Stage.REFUNDED, Stage.REFUNDING);
            case REVERSED -> board.move(event.units(), Stage.REFUNDING, Stage.REFUNDED);
            case SCHEDULED, FAILED, OUTCOME_UNKNOWN, AWAITS_SETTLEMENT, OVERDUE, ESCALATED -> {}
        }
    }
}
