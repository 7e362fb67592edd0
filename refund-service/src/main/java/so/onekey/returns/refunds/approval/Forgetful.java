package so.onekey.returns.refunds.approval;

import java.util.List;

/** Keeps personal data beside the events, until its customer is erased. */
public interface Forgetful {

    /** Deletes what belongs to these orders; doing it twice does nothing. */
    void forget(List<String> orderIds);
}
