package so.onekey.returns.notifications.telling;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.Finding;
import so.onekey.returns.events.InformationKind;
import so.onekey.returns.events.InspectionConcern;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.ReviewCause;
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.notifications.notification.Concern;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.DecidedLine.Resolution;
import so.onekey.returns.notifications.notification.HoldCause;
import so.onekey.returns.notifications.notification.Obstacle;
import so.onekey.returns.notifications.notification.Occasion;
import so.onekey.returns.notifications.notification.Tracking;
import so.onekey.returns.notifications.notification.Units;
import so.onekey.returns.notifications.notification.Wanted;

import java.util.List;

/** What the messages say in the terms of our events, which stay readable when messages change. */
final class OurTerms {

    private OurTerms() {}

    static List<DecidedLine> lines(List<so.onekey.returns.events.DecidedLine> lines) {
        return lines.stream()
                .map(line -> new DecidedLine(line.lineId(), line.quantity(), resolution(line.resolution()), findings(line.findings())))
                .toList();
    }

    static List<DecidedLine.Finding> findings(List<Finding> findings) {
        return findings.stream().map(finding -> new DecidedLine.Finding(finding.clause(), finding.explanation())).toList();
    }

    static List<Units> units(List<LineQuantity> lines) {
        return lines.stream().map(line -> new Units(line.lineId(), line.quantity())).toList();
    }

    static @Nullable Tracking tracking(@Nullable String carrier, @Nullable String number) {
        return carrier == null && number == null ? null : new Tracking(carrier, number);
    }

    private static @Nullable Resolution resolution(so.onekey.returns.events.@Nullable Resolution resolution) {
        return switch (resolution) {
            case null -> null;
            case CANCELLATION -> Resolution.CANCELLATION;
            case RETURN_FOR_REFUND -> Resolution.RETURN_FOR_REFUND;
            case WARRANTY_REPLACEMENT -> Resolution.WARRANTY_REPLACEMENT;
            case REFUND_WITHOUT_RETURN -> Resolution.REFUND_WITHOUT_RETURN;
            case RESHIPMENT -> Resolution.RESHIPMENT;
        };
    }

    static Occasion occasion(ReviewCause cause) {
        return switch (cause) {
            case RULE -> Occasion.RULE;
            case STOP_REFUSED -> Occasion.STOP_REFUSED;
            case STOP_UNANSWERED -> Occasion.STOP_UNANSWERED;
            case DISPATCHED_MEANWHILE -> Occasion.DISPATCHED_MEANWHILE;
            case LABEL_LATE -> Occasion.LABEL_LATE;
            case PARCEL_LOST -> Occasion.PARCEL_LOST;
            case REPLACEMENT_UNAVAILABLE -> Occasion.REPLACEMENT_UNAVAILABLE;
            case CONTESTED -> Occasion.CONTESTED;
        };
    }

    static Wanted wanted(InformationKind kind) {
        return switch (kind) {
            case PHOTOS -> Wanted.PHOTOS;
            case SERIAL_NUMBER -> Wanted.SERIAL_NUMBER;
            case DESCRIPTION -> Wanted.DESCRIPTION;
            case OTHER -> Wanted.OTHER;
        };
    }

    static HoldCause cause(so.onekey.returns.events.HoldCause cause) {
        return switch (cause) {
            case UNDER_REVIEW -> HoldCause.UNDER_REVIEW;
            case REJECTED -> HoldCause.REJECTED;
            case WITHDRAWN -> HoldCause.WITHDRAWN;
            case EXPIRED -> HoldCause.EXPIRED;
            case CLOSED -> HoldCause.CLOSED;
        };
    }

    static Concern concern(InspectionConcern concern) {
        return switch (concern) {
            case OTHER_FAULT -> Concern.OTHER_FAULT;
            case TAMPERED -> Concern.TAMPERED;
            case NOT_THE_CLAIMED_ITEM -> Concern.NOT_THE_CLAIMED_ITEM;
        };
    }

    static Obstacle obstacle(SettlementCause cause) {
        return switch (cause) {
            case CANNOT -> Obstacle.CANNOT;
            case FAILED -> Obstacle.FAILED;
            case DISPUTED -> Obstacle.DISPUTED;
            case OVER_CAP -> Obstacle.OVER_CAP;
        };
    }
}
