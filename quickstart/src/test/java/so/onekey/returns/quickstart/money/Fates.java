package so.onekey.returns.quickstart.money;

import so.onekey.returns.quickstart.partners.Books;
import so.onekey.returns.quickstart.partners.PaymentProvider;

import java.net.URI;
import java.util.List;
import java.util.Random;

/** What becomes of refunds at the provider long after it took them on, and what somebody claims has become of them. */
final class Fates {
    private final PaymentProvider provider;
    private final Random dice;
    private final Forger forger;

    Fates(PaymentProvider provider, Random dice) {
        this.provider = provider;
        this.dice = dice;
        this.forger = new Forger(dice);
    }

    /** Some that were under way arrive or fail, a few that have arrived come back, and this service is lied to about one. */
    void turn(URI service) {
        for (Books.Refund refund : refunds()) {
            switch (refund.status()) {
                case PENDING -> end(refund, dice.nextInt(20));
                case SUCCEEDED -> end(refund, dice.nextInt(400));
                case FAILED -> {}
            }
        }
        forger.forge(service, refunds());
    }

    void endAll() {
        refunds().stream().filter(refund -> refund.status() == Books.Status.PENDING).forEach(refund -> end(refund, dice.nextInt(2)));
    }

    private void end(Books.Refund refund, int roll) {
        switch (roll) {
            case 0 -> provider.sendBack(refund.id());
            case 1, 2 -> provider.arrive(refund.id());
            default -> {}
        }
    }

    private List<Books.Refund> refunds() {
        return provider.books().payments().values().stream().flatMap(payment -> payment.refunds().stream()).toList();
    }

    int forgeriesTurnedAway() {
        return forger.turnedAway();
    }

    int forgeriesTaken() {
        return forger.taken();
    }
}
