package so.onekey.returns.claims.claim;

/** Somebody speaks to a claim of an order or a refund that is not its own. */
public class NotOfThisClaim extends RuntimeException {

    NotOfThisClaim(String reason) {
        super(reason);
    }
}
