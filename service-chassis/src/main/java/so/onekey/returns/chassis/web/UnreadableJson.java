package so.onekey.returns.chassis.web;

import org.springframework.http.converter.HttpMessageNotReadableException;
import so.onekey.returns.chassis.web.Problem.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

import java.util.stream.Collectors;

/** Says in plain words which field of a JSON body can't be read, without echoing its value. */
final class UnreadableJson {

    private UnreadableJson() {}

    static FieldError explain(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown -> new FieldError(path(unknown), "is not a field of this request; known are "
                    + unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
            case MismatchedInputException mistyped when mistyped.getTargetType() != null -> new FieldError(path(mistyped),
                    "must be " + PlainWords.of(mistyped.getTargetType()));
            // What a value type of ours says about what it refuses; what else goes wrong in one is none of the caller's business.
            case ValueInstantiationException refused when refused.getCause() instanceof IllegalArgumentException reason ->
                new FieldError(path(refused), String.valueOf(reason.getMessage()));
            case DatabindException other -> new FieldError(path(other), "can't be read");
            case InputCoercionException outOfRange ->
                new FieldError(path(outOfRange), "must be " + PlainWords.of(outOfRange.getTargetType())
                        + " that is not so large");
            case StreamConstraintsException tooLarge -> new FieldError("", "the body is too large or too deeply nested");
            case JacksonException malformed -> new FieldError("", "the body is not valid JSON at line "
                    + malformed.getLocation().getLineNr() + ", column " + malformed.getLocation().getColumnNr());
            case null, default -> new FieldError("", "a JSON body is required");
        };
    }

    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
