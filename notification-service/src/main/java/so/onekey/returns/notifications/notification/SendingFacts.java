package so.onekey.returns.notifications.notification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;

import java.time.Instant;
import java.util.List;

/** What is told while a parcel is on its way to us, or should be. */
@JsonSubTypes({@JsonSubTypes.Type(SendingFacts.LabelIssued.class), @JsonSubTypes.Type(SendingFacts.ReminderDue.class),
        @JsonSubTypes.Type(SendingFacts.InTransit.class), @JsonSubTypes.Type(SendingFacts.ReturnExpired.class)})
public sealed interface SendingFacts extends Facts {

    /** The request, as the customer knows it. */
    String rmaNumber();

    /** The label can be printed (REQUEST-2); the parcel has to be sent by {@code sendBy}. */
    @JsonTypeName("return-label-issued")
    record LabelIssued(String rmaNumber, String labelId, String carrier, String trackingNumber, Instant sendBy) implements SendingFacts {}

    /** Half of the time has passed without a parcel. */
    @JsonTypeName("return-reminder-due")
    record ReminderDue(String rmaNumber, String labelId, Instant sendBy) implements SendingFacts {}

    /** The carrier has it. */
    @JsonTypeName("return-in-transit")
    record InTransit(String rmaNumber, String carrier, String trackingNumber, Instant scannedAt) implements SendingFacts {}

    /** These units were not sent in time. */
    @JsonTypeName("return-expired")
    record ReturnExpired(String rmaNumber, List<Units> lines) implements SendingFacts {}
}
