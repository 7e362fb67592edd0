package so.onekey.returns.notifications.notification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.joda.money.Money;

import java.time.Instant;
import java.util.List;

/** What a mail tells, without anything about the person: one record per template. The names are stored for ever. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "template")
@JsonSubTypes({@JsonSubTypes.Type(value = Facts.ReturnApproved.class, name = "return-approved"),
        @JsonSubTypes.Type(value = Facts.ReturnRejected.class, name = "return-rejected"),
        @JsonSubTypes.Type(value = Facts.ReviewRequested.class, name = "return-review-requested"),
        @JsonSubTypes.Type(value = Facts.RefundScheduled.class, name = "refund-scheduled"),
        @JsonSubTypes.Type(value = Facts.RefundIssued.class, name = "refund-issued"),
        @JsonSubTypes.Type(value = Facts.SettlementAwaited.class, name = "refund-awaits-settlement")})
public sealed interface Facts {

    /** The template's name, which others know it by. */
    default String template() {
        return switch (this) {
            case ReturnApproved ignored -> "return-approved";
            case ReturnRejected ignored -> "return-rejected";
            case ReviewRequested ignored -> "return-review-requested";
            case RefundScheduled ignored -> "refund-scheduled";
            case RefundIssued ignored -> "refund-issued";
            case SettlementAwaited ignored -> "refund-awaits-settlement";
        };
    }

    /** These units are made right. */
    record ReturnApproved(String rmaNumber, List<DecidedLine> lines) implements Facts {}

    /** These units are not taken back. */
    record ReturnRejected(String rmaNumber, List<DecidedLine> lines) implements Facts {}

    /** A person looks at these units. */
    record ReviewRequested(String rmaNumber, Occasion occasion, List<DecidedLine> lines) implements Facts {}

    /**
     * Money goes back.
     *
     * @param due the end of the last day on which we set it in motion (REFUND-2)
     */
    record RefundScheduled(String refundId, Money amount, Instant due) implements Facts {}

    /** Money is on its way. */
    record RefundIssued(String refundId, Money amount, List<Part> parts) implements Facts {}

    /** A person has to find a way for this money. */
    record SettlementAwaited(String refundId, Obstacle obstacle, Money amount) implements Facts {}

    /** Money that goes back to one payment. {@code method} is how the customer had paid. */
    record Part(String method, Money amount) {}
}
