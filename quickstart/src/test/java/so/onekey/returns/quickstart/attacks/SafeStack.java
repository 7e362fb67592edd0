package so.onekey.returns.quickstart.attacks;

import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.people.ClaimAnswer;
import so.onekey.returns.quickstart.people.Wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers as it should be, and pays each approved claim once. */
class SafeStack implements Target {
    private final List<String> payments = new ArrayList<>();
    private final Map<String, ClaimAnswer> claims = new ConcurrentHashMap<>();
    private final Map<String, Placed> claimed = new ConcurrentHashMap<>();
    private final Map<String, Placed> dispatched = new ConcurrentHashMap<>();
    private final Map<String, Booked> books = new ConcurrentHashMap<>();

    String firstPayment() {
        return payments.getFirst();
    }

    @Override
    public Placed place(DemoOrder order, boolean isDispatched) {
        var placed = new Placed(order, order.paymentId());
        payments.add(placed.paymentId());
        if (isDispatched) {
            dispatched.put(placed.orderId(), placed);
        }
        return placed;
    }

    @Override
    public synchronized ClaimAnswer claim(Placed order, List<Wish> wishes, String key) {
        return claims.computeIfAbsent(key, first -> {
            boolean approved = !dispatched.containsKey(order.orderId()) && !claimed.containsValue(order);
            if (approved) {
                claimed.put(key, order);
            }
            return new ClaimAnswer(key, "RMA-1", "STOPPING_SHIPMENT",
                    List.of(new ClaimAnswer.Line("1", 2, approved ? "APPROVED" : "REJECTED", "", List.of())));
        });
    }

    @Override
    public int tryClaim(Placed order, String email, List<Wish> wishes, String key) {
        return email.equals(order.email()) ? 422 : 404;
    }

    @Override
    public int tryPost(Door door, String path, Object body) {
        return door == Door.CLAIMS_AS_STOREFRONT ? 403 : 404;
    }

    @Override
    public int tell(String event, Signature signature) {
        return signature == Signature.BY_THE_PROVIDER ? 200 : 400;
    }

    @Override
    public int timesIssued(ClaimAnswer claim) {
        var order = claimed.get(claim.claimId());
        books.put(order.paymentId(), new Booked("re_1", order.order().paid().getAmountMinorLong(), "{\"status\": \"succeeded\"}"));
        return 1;
    }

    @Override
    public List<Booked> refunds(String paymentId) {
        return books.containsKey(paymentId) ? List.of(books.get(paymentId)) : List.of();
    }
}
