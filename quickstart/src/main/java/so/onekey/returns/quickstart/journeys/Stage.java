package so.onekey.returns.quickstart.journeys;

import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.partners.CaughtMail;
import so.onekey.returns.quickstart.partners.MailCatcher;
import so.onekey.returns.quickstart.partners.PaymentProvider;
import so.onekey.returns.quickstart.storefront.Storefront;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Where journeys are played: everybody who takes part in one. */
public record Stage(Storefront storefront, ClaimsClient claims, Witness witness, PaymentProvider provider, MailCatcher mails) {

    /** Longer than a service takes to start again. */
    public static final Duration PATIENCE = Duration.ofSeconds(90);

    public static Stage of(House house, Witness witness) {
        var token = house.tokens().of("storefront", Duration.ofHours(12), "storefront");
        return new Stage(house.storefront(), new ClaimsClient(house.claims().url(), token), witness, house.provider(), house.mails());
    }

    /** Waits for a mail to an address whose text says something. */
    public CaughtMail awaitMail(String address, String saying) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var mail = mails.mailsTo(address).stream().filter(caught -> caught.text().contains(saying)).findFirst();
            if (mail.isPresent()) {
                return mail.get();
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("No mail to " + address + " says '" + saying + "', only "
                        + mails.mailsTo(address).stream().map(CaughtMail::subject).toList());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** @throws IllegalStateException if it is not so */
    static void expect(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }
}
