package so.onekey.returns.notifications.delivery;

import org.springframework.stereotype.Component;
import so.onekey.returns.notifications.letters.Letter;

import java.time.Clock;
import java.time.Instant;

/** The mail server, whose troubles are waited for, but not for ever. */
@Component
class PatientMailServer {
    private final MailServer server;
    private final DeliverySettings settings;
    private final Clock clock;

    PatientMailServer(MailServer server, DeliverySettings settings, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param id the mail's own, so that a repeat can be told
     * @param since from when its troubles are counted
     * @throws MailServerTrouble if it is worth trying again
     */
    Outcome send(String id, String address, Letter letter, Instant since) {
        try {
            return server.send(id, address, letter);
        } catch (MailServerTrouble trouble) {
            if (clock.instant().isBefore(since.plus(settings.giveUpAfter()))) {
                throw trouble;
            }
            return new Outcome.Refused("not-taken-in-time");
        }
    }
}
