package so.onekey.returns.notifications.notification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What is told of a parcel at the warehouse, which may belong to no claim. */
@JsonSubTypes({@JsonSubTypes.Type(ParcelFacts.ParcelReceived.class), @JsonSubTypes.Type(ParcelFacts.ParcelHeld.class),
        @JsonSubTypes.Type(ParcelFacts.ParcelRefused.class), @JsonSubTypes.Type(ParcelFacts.ParcelMatched.class),
        @JsonSubTypes.Type(ParcelFacts.ReturnedToSender.class), @JsonSubTypes.Type(ParcelFacts.ParcelSentBack.class),
        @JsonSubTypes.Type(ParcelFacts.RecoveryWordsDestroyed.class)})
public sealed interface ParcelFacts extends Facts {

    /** Ours for the parcel. */
    String parcelId();

    /** It arrived and is inspected, within business days that count from {@code since}. */
    @JsonTypeName("parcel-received")
    record ParcelReceived(String parcelId, String rmaNumber, Instant since) implements ParcelFacts {}

    /** It came for a claim that did not expect one; a person decides, within business days that count from {@code since}. */
    @JsonTypeName("parcel-held")
    record ParcelHeld(String parcelId, HoldCause cause, Instant since) implements ParcelFacts {}

    /** It came without a request (REQUEST-3). */
    @JsonTypeName("parcel-refused")
    record ParcelRefused(String parcelId, List<DecidedLine.Finding> findings) implements ParcelFacts {}

    /** It had been refused and was found to belong to a claim. */
    @JsonTypeName("parcel-matched")
    record ParcelMatched(String parcelId, String rmaNumber, Instant since) implements ParcelFacts {}

    /** Ours; it could not be delivered and came home. */
    @JsonTypeName("parcel-returned-to-sender")
    record ReturnedToSender(String parcelId, @Nullable Tracking tracking, Instant since) implements ParcelFacts {}

    /** It went back to where it came from. */
    @JsonTypeName("parcel-sent-back")
    record ParcelSentBack(String parcelId, @Nullable Tracking tracking) implements ParcelFacts {}

    /** Recovery words lay in it (PRIVACY-1). {@code foundAt} is when they were destroyed. */
    @JsonTypeName("recovery-words-destroyed")
    record RecoveryWordsDestroyed(String parcelId, Instant foundAt) implements ParcelFacts {}
}
