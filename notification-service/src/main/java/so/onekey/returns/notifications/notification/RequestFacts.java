package so.onekey.returns.notifications.notification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What is told while a request is decided on. */
@JsonSubTypes({@JsonSubTypes.Type(RequestFacts.ReviewRequested.class), @JsonSubTypes.Type(RequestFacts.InformationRequested.class),
        @JsonSubTypes.Type(RequestFacts.ReturnApproved.class), @JsonSubTypes.Type(RequestFacts.ReturnRejected.class),
        @JsonSubTypes.Type(RequestFacts.ReturnWithdrawn.class)})
public sealed interface RequestFacts extends Facts {

    /** The request, as the customer knows it. */
    String rmaNumber();

    /**
     * A person looks at these units.
     *
     * @param since from when the promised business days count
     * @param urgent for tampering and hazards, where a customer has to be careful at once
     */
    @JsonTypeName("return-review-requested")
    record ReviewRequested(String rmaNumber, Occasion occasion, Instant since, boolean urgent, List<DecidedLine> lines)
            implements
            RequestFacts {}

    /** A person wants to know more. The question itself is free text, which the customer reads elsewhere. */
    @JsonTypeName("information-requested")
    record InformationRequested(String rmaNumber, String questionId, List<Wanted> wanted, @Nullable Instant answerDue)
            implements
            RequestFacts {}

    /** These units are made right. */
    @JsonTypeName("return-approved")
    record ReturnApproved(String rmaNumber, List<DecidedLine> lines) implements RequestFacts {}

    /** These units are not taken back. */
    @JsonTypeName("return-rejected")
    record ReturnRejected(String rmaNumber, List<DecidedLine> lines) implements RequestFacts {}

    /** The customer took these units back from the request. */
    @JsonTypeName("return-withdrawn")
    record ReturnWithdrawn(String rmaNumber, List<Units> lines) implements RequestFacts {}
}
