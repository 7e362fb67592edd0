package so.onekey.returns.quickstart.people;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.Outcome;
import so.onekey.returns.events.Resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people who decide what the rules leave to a person. */
public final class Agents {
    private final Api api;

    public Agents(Api api) {
        this.api = api;
    }

    /** So many units of an entry of the request, decided. @param resolution absent for a rejection */
    public record Decision(int entry, int quantity, Outcome outcome, @Nullable Resolution resolution) {

        public static Decision approve(int entry, int quantity, Resolution resolution) {
            return new Decision(entry, quantity, Outcome.APPROVED, resolution);
        }

        public static Decision reject(int entry, int quantity) {
            return new Decision(entry, quantity, Outcome.REJECTED, null);
        }

        private Map<String, Object> json() {
            Map<String, Object> json = new HashMap<>(Map.of("entry", entry, "quantity", quantity, "outcome", outcome));
            if (resolution != null) {
                json.put("resolution", resolution);
            }
            return json;
        }
    }

    /** @param reason of the fixed list, such as GOODWILL or NOT_COVERED */
    public void decide(String claimId, List<Decision> decisions, String reason) {
        api.post("/api/claims/" + claimId + "/review",
                Map.of("decisions", decisions.stream().map(Decision::json).toList(), "reason", reason));
    }

    /** Asks the customer for photos. */
    public void ask(String claimId) {
        api.post("/api/claims/" + claimId + "/questions",
                Map.of("wanted", List.of("PHOTOS"), "question", "Could you show us what arrived?"));
    }

    /** How a claim stands. */
    public ClaimState stateOf(String claimId) {
        return ClaimState.of(api.get("/api/claims/" + claimId));
    }

    /** What happened to a claim so far, oldest first. */
    public List<String> historyOf(String claimId) {
        var history = api.get("/api/claims/" + claimId + "/history");
        var entries = history.isArray() ? history : history.path("events");
        return java.util.stream.StreamSupport.stream(entries.spliterator(), false).map(entry -> entry.path("type").asString()).toList();
    }
}
