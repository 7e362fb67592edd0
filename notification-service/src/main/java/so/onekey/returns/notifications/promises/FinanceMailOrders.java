package so.onekey.returns.notifications.promises;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.outside.OutsideCalls;

/** Orders mails to finance, each once. */
@Component
class FinanceMailOrders {
    private final FinanceMails mails;
    private final OutsideCalls calls;

    FinanceMailOrders(FinanceMails mails, OutsideCalls calls) {
        this.mails = mails;
        this.calls = calls;
    }

    /** In the running transaction; a mail that was ordered before is not ordered again. */
    void order(String mailId, FinanceMail mail) {
        if (mails.isNew(mailId, mail)) {
            calls.order(FinanceMails.CALL, mailId, mail);
        }
    }
}
