package so.onekey.returns.notifications.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.outside.OutsideCall;
import so.onekey.returns.notifications.letters.FinanceLetters;
import so.onekey.returns.notifications.promises.FinanceMail;
import so.onekey.returns.notifications.promises.FinanceMails;
import so.onekey.returns.notifications.promises.FinanceSettings;

import java.time.Instant;

/** Sends one mail to finance, unless that is over already or the refund that it is about is on its way meanwhile. */
@Component
class FinanceMailCall implements OutsideCall<FinanceMail> {
    private static final Logger log = LoggerFactory.getLogger(FinanceMailCall.class);
    private final FinanceMails mails;
    private final FinanceLetters letters;
    private final FinanceSettings finance;
    private final PatientMailServer server;
    private final Recording recording = new Recording();

    FinanceMailCall(FinanceMails mails, FinanceLetters letters, FinanceSettings finance, PatientMailServer server) {
        this.mails = mails;
        this.letters = letters;
        this.finance = finance;
        this.server = server;
    }

    @Override
    public String name() {
        return FinanceMails.CALL;
    }

    @Override
    public Class<FinanceMail> data() {
        return FinanceMail.class;
    }

    @Override
    public void perform(String mailId, FinanceMail mail) {
        mails.waitingSince(mailId).ifPresent(since -> mails.asOfNow(mail).ifPresentOrElse(current -> send(mailId, current, since),
                () -> mails.end(mailId, "kept-meanwhile")));
    }

    private void send(String mailId, FinanceMail mail, Instant since) {
        switch (server.send(mailId, finance.mailbox(), letters.write(mail), since)) {
            case Outcome.Accepted ignored -> recording.of(mailId, () -> mails.end(mailId, null));
            case Outcome.Refused refused -> {
                log.warn("The mail {} to finance is given up: {}; see returns.notifications.finance.mailbox", mailId, refused.reasonCode());
                recording.of(mailId, () -> mails.end(mailId, refused.reasonCode()));
            }
        }
    }
}
