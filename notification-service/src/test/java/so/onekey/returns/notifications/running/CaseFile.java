package so.onekey.returns.notifications.running;

import org.joda.money.Money;
import so.onekey.returns.events.Address;
import so.onekey.returns.events.CapturedPayment;
import so.onekey.returns.events.Category;
import so.onekey.returns.events.ClaimMessage.ReturnApproved;
import so.onekey.returns.events.ClaimMessage.ReturnRejected;
import so.onekey.returns.events.ClaimMessage.ReturnReviewRequested;
import so.onekey.returns.events.Customer;
import so.onekey.returns.events.DecidedLine;
import so.onekey.returns.events.Finding;
import so.onekey.returns.events.OpenPart;
import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.Outcome;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundMessage.RefundScheduled;
import so.onekey.returns.events.RefundPart;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.events.ReviewCause;
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.events.StorefrontMessage.CustomerErasureRequested;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.Verdict;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One customer's order and claim, and what is said about them; each case has ids and an address of its own. */
public record CaseFile(String customerId, String orderId, String claimId, String email, String name, String locale) {

    public static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    public static final String RMA = "RMA-7F3A-0001";
    private static final Money PRICE = Money.parse("USD 1299.50");

    public static CaseFile fresh() {
        String id = UUID.randomUUID().toString().substring(0, 8);
        return new CaseFile("cu-" + id, "o-" + id, "c-" + id, "satoshi." + id + "@example.com", "Satoshi Nakamoto", "en-GB");
    }

    public CaseFile speaking(String language) {
        return new CaseFile(customerId, orderId, claimId, email, name, language);
    }

    public CaseFile writtenAs(String otherEmail) {
        return new CaseFile(customerId, orderId, claimId, otherEmail, name, locale);
    }

    public CaseFile of(String otherCustomerId) {
        return new CaseFile(otherCustomerId, orderId, claimId, email, name, locale);
    }

    public OrderPlaced placed() {
        var wallet = new OrderLine("1", "OK-PRO", "Hardware wallet, black", Category.STANDARD, 2, PRICE, usd("0.00"), false, false);
        return new OrderPlaced(orderId, NOW, new Customer(customerId, email, name, locale),
                new Address("1 Queen's Road", null, "Hong Kong", null, null, "HK"), List.of(wallet), usd("0.00"),
                List.of(new CapturedPayment("stripe", "pi_1", "credit_card", usd("2599.00"))));
    }

    public CustomerErasureRequested erasure() {
        return new CustomerErasureRequested(customerId, List.of(orderId));
    }

    public ReturnRejected rejected() {
        return new ReturnRejected(claimId, orderId, NOW, RMA, "2026-01", List.of(new DecidedLine("1", 2, Outcome.REJECTED, null,
                List.of(finding("SHIPMENT-1", "These units have already left our warehouse.",
                        "Diese Stücke haben unser Lager schon verlassen."),
                        finding("GENERAL-2", "You told us of nothing wrong.", "Sie haben von keinem Mangel berichtet.")))));
    }

    public ReturnApproved approved() {
        return new ReturnApproved(claimId, orderId, NOW, RMA, "2026-01", List.of(new DecidedLine("1", 1, Outcome.APPROVED,
                Resolution.CANCELLATION, List.of(finding("REFUND-2", "Paid back within 10 business days.", "In 10 Geschäftstagen.")))));
    }

    public ReturnReviewRequested review() {
        return new ReturnReviewRequested(claimId, orderId, NOW, RMA, "2026-01",
                List.of(new DecidedLine("1", 1, Outcome.REVIEW, null, List.of())), ReviewCause.STOP_UNANSWERED, false);
    }

    public RefundScheduled scheduled() {
        return new RefundScheduled("r-1", claimId, orderId, NOW, PRICE, Instant.parse("2026-03-16T16:00:00Z"), NOW);
    }

    public RefundIssued issued() {
        return new RefundIssued("r-1", claimId, orderId, NOW, PRICE,
                List.of(new RefundPart("pi_1", "stripe", "credit_card", usd("1000.00"), "re_1"),
                        new RefundPart("pi_2", "manual", "store_credit", usd("299.50"), null)));
    }

    public RefundAwaitsSettlement awaitsSettlement() {
        return new RefundAwaitsSettlement("r-1", claimId, orderId, NOW, SettlementCause.CANNOT, usd("299.50"),
                List.of(new OpenPart("pi_2", "manual", "store_credit", usd("299.50"))));
    }

    public static Finding finding(String clause, String english, String german) {
        return new Finding(clause, Verdict.APPLIES, Map.of("en", english, "de", german));
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }
}
