package so.onekey.returns.notifications.notification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

import java.util.Objects;

/**
 * What a mail tells, without anything about the person: one record per template, by phase of the case. The templates' names are stored for
 * ever.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "template")
@JsonSubTypes({@JsonSubTypes.Type(RequestFacts.class), @JsonSubTypes.Type(SendingFacts.class), @JsonSubTypes.Type(ParcelFacts.class),
        @JsonSubTypes.Type(InspectionFacts.class), @JsonSubTypes.Type(RefundFacts.class)})
public sealed interface Facts permits RequestFacts, SendingFacts, ParcelFacts, InspectionFacts, RefundFacts {

    /** The template's name, which others know it by. */
    default String template() {
        return Objects.requireNonNull(getClass().getAnnotation(JsonTypeName.class), "every template has a name").value();
    }
}
