package so.onekey.returns.events.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A refusal in our own words, on its way through Jackson, which adds the path. */
final class RefusedValue extends DatabindException {
    private static final long serialVersionUID = 1L;

    RefusedValue(JsonParser parser, String field, String problem) {
        super(parser, problem);
        prependPath(Object.class, field);
    }
}
