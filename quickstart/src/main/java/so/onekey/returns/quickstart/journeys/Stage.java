package so.onekey.returns.quickstart.journeys;

import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.partners.CaughtMail;
import so.onekey.returns.quickstart.partners.MailCatcher;
import so.onekey.returns.quickstart.partners.PaymentProvider;
import so.onekey.returns.quickstart.people.Agents;
import so.onekey.returns.quickstart.people.Api;
import so.onekey.returns.quickstart.people.Pauses;
import so.onekey.returns.quickstart.people.Carrier;
import so.onekey.returns.quickstart.people.Customers;
import so.onekey.returns.quickstart.people.Warehouse;
import so.onekey.returns.quickstart.storefront.Storefront;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Where journeys are played: everybody who takes part in one.
 *
 * @param customers through the storefront
 * @param reported what customers told an agent, who writes it down
 */
public record Stage(Storefront storefront, Customers customers, Customers reported, Agents agents, Warehouse warehouse, Carrier carrier,
        Witness witness, PaymentProvider provider, MailCatcher mails) {

    /** Longer than a service takes to start again on a busy machine. */
    public static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration TOKENS_LAST = Duration.ofHours(12);

    public static Stage of(House house, Witness witness) {
        return new Stage(house.storefront(), new Customers(login(house, "storefront", "storefront")),
                new Customers(login(house, "agent-1", "agent")), new Agents(login(house, "agent-1", "agent")),
                new Warehouse(login(house, "warehouse-1", "warehouse"), login(house, "warehouse-2", "warehouse")),
                label -> scan(house, label),
                witness,
                house.provider(), house.mails());
    }

    private static void scan(House house, String labelId) {
        expect(house.carrier().scan(labelId), "the carrier knows no label " + labelId);
    }

    private static Api login(House house, String subject, String role) {
        return new Api(house.claims().url(), house.tokens().of(subject, TOKENS_LAST, role));
    }

    /** Waits for a mail to an address whose text says something. */
    public CaughtMail awaitMail(String address, String saying) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var pauses = new Pauses();
        while (true) {
            var mail = mails.mailsTo(address).stream().filter(caught -> caught.text().contains(saying)).findFirst();
            if (mail.isPresent()) {
                return mail.get();
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("No mail to " + address + " says '" + saying + "', only "
                        + mails.mailsTo(address).stream().map(CaughtMail::subject).toList());
            }
            pauses.pause();
        }
    }

    /** Waits until the claims service has heard of an order. */
    public void awaitKnown(DemoOrder order) {
        await("the claims service does not hear of " + order.orderId(), () -> customers.areKnown(order.orderId(), order.email()));
    }

    /** @throws IllegalStateException if it is not so in time */
    public static void await(String otherwise, BooleanSupplier so) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var pauses = new Pauses();
        while (!so.getAsBoolean()) {
            expect(System.nanoTime() < deadline, otherwise);
            pauses.pause();
        }
    }

    /** @throws IllegalStateException if it is not so */
    static void expect(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }
}
