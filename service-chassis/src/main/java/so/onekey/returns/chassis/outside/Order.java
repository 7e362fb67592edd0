package so.onekey.returns.chassis.outside;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is stored for a call: the trace it belongs to and its data. */
record Order(@Nullable String traceparent, JsonNode data) {}
