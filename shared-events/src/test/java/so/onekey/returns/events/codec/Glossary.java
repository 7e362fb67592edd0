package so.onekey.returns.events.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What names mean wherever they stand and their records don't say it again; {@code Record.name} before {@code name}. */
final class Glossary {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amount", "Tax included."),
            Map.entry("RefundApproved.amount", "All that goes back, never above the lines and shipping together, in one currency."),
            Map.entry("PaymentRefunded.amount", "What went back, tax included."),
            Map.entry("answerDue", "Until when an answer is awaited; after that a person decides."),
            Map.entry("InformationRequested.answerDue", "Until when the customer's answer is awaited; absent where nothing runs out."),
            Map.entry("approvedAt", "The approval, from which the promised business days count (REFUND-2)."),
            Map.entry("cancelledAt", "When the storefront cancelled."),
            Map.entry("carrier", "Who carries the parcel, by name."),
            Map.entry("category", "The kind of the article, on which depends whether it can be returned (EXCEPTION-1, EXCEPTION-2)."),
            Map.entry("cause", "Why a person is needed."),
            Map.entry("ParcelHeld.cause", "The state of the claim that expected no parcel."),
            Map.entry("city", "The town."),
            Map.entry("claimId", "The claim whose request is answered, as that request named it."),
            Map.entry("concern", "What the inspection found."),
            Map.entry("condition", "What the warehouse found (REFUND-1)."),
            Map.entry("customer", "Who ordered; erased on request (PRIVACY-1)."),
            Map.entry("customerId", "The storefront's id of the customer, which is the key."),
            Map.entry("deliveredAt", "When the parcel arrived: arrival window and warranty count from it (DAMAGE-1, WARRANTY-1)."),
            Map.entry("destroyedBy", "The opaque subject of the login of whoever destroyed them."),
            Map.entry("dispatchedAt", "When the units left the warehouse."),
            Map.entry("findings", "The clauses that the decision rests on."),
            Map.entry("inspectedBy", "The opaque subject of the inspector's login."),
            Map.entry("labelId", "The return label."),
            Map.entry("line1", "First line of the street address."),
            Map.entry("line2", "Second line of the street address."),
            Map.entry("lineId", "The order line, as OrderPlaced or a replacement named it."),
            Map.entry("lines", "Which units, line by line."),
            Map.entry("OrderPlaced.lines", "What was bought."),
            Map.entry("matchedBy", "The opaque subject of the login of whoever found the claim."),
            Map.entry("occurredAt", "When it happened."),
            Map.entry("outcome", "How the units were decided."),
            Map.entry("parcelId", "The parcel in which the unit came."),
            Map.entry("parts", "Payment by payment."),
            Map.entry("paymentId", "The provider's id of the payment."),
            Map.entry("payments", "The order's payments, to which the money goes back (REFUND-2); none where nothing was captured."),
            Map.entry("placedAt", "When the order was placed."),
            Map.entry("policyVersion", "The version of the published policy that was applied."),
            Map.entry("postalCode", "The postal code, where the country has one."),
            Map.entry("questionId", "The question, whose words are read in the portal only."),
            Map.entry("reason", "Why the customer wants to return the units."),
            Map.entry("receivedBy", "The opaque subject of the login of whoever took it in."),
            Map.entry("refundId", "The refund: the same id with other terms is a fault."),
            Map.entry("region", "State, province or region, where the country has one."),
            Map.entry("remedy", "What the customer wishes; the policy decides on the resolution."),
            Map.entry("reportedAt", "The first contact, at which the policy's windows end."),
            Map.entry("requestedBy", "The opaque subject of the login of whoever asks."),
            Map.entry("rmaNumber", "The number of the claim that people read, write and stick on parcels."),
            Map.entry("scannedAt", "When the carrier scanned the parcel."),
            Map.entry("seal", "The factory seal on receipt; absent where the unit has none or is missing (GENERAL-1)."),
            Map.entry("sendBy", "By when the parcel has to be sent."),
            Map.entry("serial", "The unit's serial number; absent where the unit has none or is missing."),
            Map.entry("shipping", "What of the shipping goes back, tax included; zero for nothing."),
            Map.entry("shippingAddress", "Where the order is sent."),
            Map.entry("sku", "The storefront's number of the article."),
            Map.entry("trackingNumber", "The carrier's number of the parcel."),
            Map.entry("unit", "Which of the claim's units of this line, counted from 1."),
            Map.entry("urgent", "Whether it goes first: tampering and hazards (CONTACT-1, DAMAGE-1)."),
            Map.entry("wanted", "What kind of information."));

    private Glossary() {}

    @Nullable
    static String of(Class<?> owner, String name) {
        return NAMES.getOrDefault(owner.getSimpleName() + "." + name, NAMES.get(name));
    }
}
