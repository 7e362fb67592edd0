package so.onekey.returns.refunds.promise;

import java.time.Instant;
import java.util.List;
import so.onekey.returns.refunds.approval.PromisedDates;

/** Which promises are neither kept nor escalated, as far as anybody has written it down: the newest may be missing for a moment. */
public interface OpenPromises {

    /**
     * In the order of their ids.
     *
     * @param refundId only those after this one; empty for the first
     */
    List<Promised> after(String refundId, int limit);

    /** @param dates by which it is counted so far */
    record Promised(String refundId, Instant approvedAt, PromisedDates dates) {}
}
