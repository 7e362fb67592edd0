package so.onekey.returns.quickstart.people;

import so.onekey.returns.events.Reason;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Customers, through the storefront's login; or through an agent's, who writes down what a customer reported earlier. */
public final class Customers {
    private static final int UNPROCESSABLE = 422;
    private final Api api;

    public Customers(Api api) {
        this.api = api;
    }

    /** Asks until the service has heard of the order. @param key the Idempotency-Key */
    public ClaimAnswer request(String orderId, String email, List<Wish> wishes, String key) {
        return request(orderId, email, wishes, null, key);
    }

    /** @param reportedAt when the customer said so first; agents only */
    public ClaimAnswer request(String orderId, String email, List<Wish> wishes, @Nullable Instant reportedAt, String key) {
        Map<String, Object> body = new HashMap<>(
                Map.of("orderId", orderId, "email", email, "lines", wishes.stream().map(Wish::json).toList()));
        if (reportedAt != null) {
            body.put("reportedAt", reportedAt.toString());
        }
        return ClaimAnswer.of(api.postAboutNews("/api/claims", body, key));
    }

    /** One attempt. @return the HTTP status */
    public int tryRequest(String orderId, String email, List<Wish> wishes, String key) {
        return api.tryPost("/api/claims", Map.of("orderId", orderId, "email", email, "lines", wishes.stream().map(Wish::json).toList()),
                key);
    }

    /** Whether the service has heard of an order: a wish for a line that no order has is refused in another way than an unknown order. */
    public boolean areKnown(String orderId, String email) {
        var nowhere = new Wish("no-such-line", 1, Reason.DEFECTIVE, so.onekey.returns.events.Remedy.REFUND, false, false, false);
        return api.tryPost("/api/claims",
                Map.of("orderId", orderId, "email", email, "lines", List.of(nowhere.json()))) == UNPROCESSABLE;
    }

    /** Takes back what can still be taken back. */
    public void withdraw(String claimId) {
        api.post("/api/claims/" + claimId + "/withdrawal", Map.of());
    }

    /** Does not agree. */
    public void contest(String claimId) {
        api.post("/api/claims/" + claimId + "/contest", Map.of("text", "Please look at it once more."));
    }

    /** Answers the question that was asked. */
    public void answer(String claimId, String questionId) {
        api.post("/api/claims/" + claimId + "/answer",
                Map.of("questionId", questionId, "text", "It was like this when I opened the parcel."));
    }
}
