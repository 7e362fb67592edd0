package so.onekey.returns.refunds.payment;

/** A provider said one thing of an attempt and then another. Neither is believed silently: a person has to look at the provider's books. */
public class Contradiction extends IllegalStateException {

    Contradiction(String message) {
        super(message);
    }
}
