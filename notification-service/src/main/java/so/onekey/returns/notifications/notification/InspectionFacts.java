package so.onekey.returns.notifications.notification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What is told after the inspection, money apart. */
@JsonSubTypes({@JsonSubTypes.Type(InspectionFacts.InspectionReview.class), @JsonSubTypes.Type(InspectionFacts.RefundDeclined.class),
        @JsonSubTypes.Type(InspectionFacts.ReplacementApproved.class), @JsonSubTypes.Type(InspectionFacts.ReplacementDeclined.class),
        @JsonSubTypes.Type(InspectionFacts.ItemSentBack.class)})
public sealed interface InspectionFacts extends Facts {

    /** The request, as the customer knows it. */
    String rmaNumber();

    /** A person decides on what was found, within business days that count from {@code since}. */
    @JsonTypeName("inspection-review-requested")
    record InspectionReview(String rmaNumber, Concern concern, Instant since, List<DecidedLine> lines) implements InspectionFacts {}

    /** No money for these units; they go back. */
    @JsonTypeName("refund-declined")
    record RefundDeclined(String rmaNumber, List<DecidedLine> lines) implements InspectionFacts {}

    /** New units are on their way soon. */
    @JsonTypeName("replacement-approved")
    record ReplacementApproved(String rmaNumber, List<DecidedLine> lines) implements InspectionFacts {}

    /** No new units; the old ones go back. */
    @JsonTypeName("replacement-declined")
    record ReplacementDeclined(String rmaNumber, List<DecidedLine> lines) implements InspectionFacts {}

    /** These units are under way to the customer again. */
    @JsonTypeName("item-sent-back")
    record ItemSentBack(String rmaNumber, List<Units> lines, @Nullable Tracking tracking) implements InspectionFacts {}
}
