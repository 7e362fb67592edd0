package so.onekey.returns.refunds.approval;

/** A refund that is known was approved again with other terms: nobody but a person can tell which are meant. */
public class OtherTerms extends RuntimeException {

    public OtherTerms(String refundId) {
        super("refundId: " + refundId + " is known with other terms; another refund needs an id of its own");
    }
}
