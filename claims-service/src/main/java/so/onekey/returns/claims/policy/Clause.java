package so.onekey.returns.claims.policy;

/** The clauses of the published policy that decisions rest on. What is stored and shown is {@link #id()}; ids never change. */
public enum Clause {
    /** Returns are built around the customer's security and privacy. */
    PRIVACY_1("PRIVACY-1"),
    /** What has been opened is never sold again. */
    GENERAL_1("GENERAL-1"),
    /** Returns and exchanges generally need a quality issue. */
    GENERAL_2("GENERAL-2"),
    /** A year of free replacement. */
    WARRANTY_1("WARRANTY-1"),
    /** The warranty leaves out damage done by the user. */
    WARRANTY_2("WARRANTY-2"),
    /** First the request. */
    REQUEST_1("REQUEST-1"),
    /** Accepted: a label and instructions follow. */
    REQUEST_2("REQUEST-2"),
    /** A parcel without a request is refused. */
    REQUEST_3("REQUEST-3"),
    /** No change of mind once the goods are on their way. */
    SHIPMENT_1("SHIPMENT-1"),
    /** What arrives defective, damaged or wrong is made right when reported at once. */
    DAMAGE_1("DAMAGE-1"),
    /** No service for a device opened after the warranty. */
    DAMAGE_2("DAMAGE-2"),
    /** Kinds of goods that can't be returned; which ones is a setting. */
    EXCEPTION_1("EXCEPTION-1"),
    /** Hazardous goods can't be returned. */
    EXCEPTION_2("EXCEPTION-2"),
    /** Ask about one specific item. */
    EXCEPTION_3("EXCEPTION-3"),
    /** Sale items and gift cards can't be returned. */
    EXCEPTION_4("EXCEPTION-4"),
    /** The fastest exchange is a return and a new purchase. */
    EXCHANGE_1("EXCHANGE-1"),
    /** The customer is told after the inspection. */
    REFUND_1("REFUND-1"),
    /** Automatic, the way it was paid, within 10 business days. */
    REFUND_2("REFUND-2"),
    /** The bank may need longer to post it. */
    REFUND_3("REFUND-3"),
    /** After 15 business days the customer should ask. */
    REFUND_4("REFUND-4"),
    /** Any question may go to the shop at any time. */
    CONTACT_1("CONTACT-1"),
    /** Ours, not the published text's: a unit can be claimed once. */
    ORDER_1("ORDER-1");

    private final String id;

    Clause(String id) {
        this.id = id;
    }

    /** The id as the policy, the messages, the screens and the mails write it, such as {@code SHIPMENT-1}. */
    public String id() {
        return id;
    }
}
