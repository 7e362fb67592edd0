package so.onekey.returns.quickstart.partners;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A payment provider on 127.0.0.1 that speaks Stripe's wire format for refunds, so that Stripe's own client works against
 * it: creates, finds and lists refunds, honours idempotency keys for 24 hours, and never refunds more than a payment has
 * left. What becomes of refunds it tells by webhooks to whoever listens. Its books are a file that the next start reads again; people see them at {@code GET /books}.
 *
 * <p>Any API key that begins with {@code sk_} or {@code rk_} is let in. Safe for use by several threads.
 */
public final class PaymentProvider implements AutoCloseable {

    private final RefundBooks books;
    private final RefundRequests requests;
    private final Behaviours behaviours = new Behaviours();
    private final Webhooks webhooks;
    private final StripeApi api;
    private final LocalServer server;

    private PaymentProvider(BooksFile<BooksEntry> file, int port, InstantSource clock) {
        IdempotencyKeys keys = new IdempotencyKeys(clock);
        books = new RefundBooks(file, keys, clock);
        webhooks = new Webhooks(clock);
        requests = new RefundRequests(books, keys, behaviours, webhooks);
        api = new StripeApi(requests, new RefundLookups(books, behaviours), books);
        server = LocalServer.start(port, api);
    }

    /** Starts on any free port. */
    public static PaymentProvider start(Path booksFile) {
        return start(booksFile, 0);
    }

    /**
     * @param booksFile created if absent; what an earlier run wrote there is known again
     * @param port 0 for any free one
     * @throws IllegalStateException if another provider has these books open, or they can't be read
     */
    public static PaymentProvider start(Path booksFile, int port) {
        return start(booksFile, port, InstantSource.system());
    }

    /** As {@link #start(Path, int)}, with a clock of one's own: it dates refunds and lets idempotency keys expire. */
    public static PaymentProvider start(Path booksFile, int port, InstantSource clock) {
        BooksFile<BooksEntry> file = BooksFile.open(booksFile, BooksEntry.class);
        try {
            return new PaymentProvider(file, port, clock);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Where it listens; this is what Stripe's client takes as its API base. */
    public URI address() {
        return server.address();
    }

    public int port() {
        return server.address().getPort();
    }

    /**
     * Makes a captured payment known; repeating it changes nothing.
     *
     * @param capturedMinor in the currency's minor units, more than 0
     * @throws IllegalArgumentException if the payment is known with another amount or currency
     */
    public void register(String paymentId, long capturedMinor, String currency) {
        if (paymentId.isBlank() || capturedMinor < 1) {
            throw new IllegalArgumentException("A payment needs an id and an amount above 0, not '" + paymentId + "', " + capturedMinor);
        }
        books.register(paymentId, capturedMinor, currency.toLowerCase(Locale.ROOT));
    }

    /** From now on, for every payment that has no behaviour of its own. Requests already under way keep theirs. */
    public void behave(Behaviour behaviour) {
        behaviours.forAll(behaviour);
    }

    /** From now on, for this payment only. */
    public void behave(String paymentId, Behaviour behaviour) {
        behaviours.forPayment(paymentId, behaviour);
    }

    /** Forgets every behaviour that was asked for; what is held stays held until its hold is released. */
    public void behaveNormally() {
        behaviours.reset();
    }

    /**
     * Tells from now on by signed webhooks what becomes of refunds; each until it is taken, as long as this provider runs.
     *
     * @param secret as Stripe's, {@code whsec_...}
     */
    public void tell(URI listener, String secret) {
        webhooks.to(List.of(listener), secret);
    }

    /** Tells one or the other from now on, by chance, with the secret as before. */
    public void tellAnyOf(List<URI> listeners) {
        webhooks.toAnyOf(listeners);
    }

    /** Every event comes once to so many times from now on, each at a moment of its own until this is over: also overtaken by later ones. */
    public void tellCarelessly(int times, Duration latest) {
        webhooks.carelessly(times, latest);
    }

    /** What became of the webhooks since this start. */
    public Deliveries deliveries() {
        return webhooks.deliveries();
    }

    /**
     * The bank sends the newest refund of this payment back, long after it was booked: the payment has that much left again.
     *
     * @throws java.util.NoSuchElementException if nothing was refunded on it
     */
    public void sendBackRefund(String paymentId) {
        sendBack(books().payment(paymentId).refunds().getLast().id());
    }

    /**
     * The bank could not book this refund, or sends it back: the payment has that much left again.
     *
     * @return false if it had failed before
     */
    public boolean sendBack(String refundId) {
        return end(refundId, Books.Status.FAILED, "refund.failed");
    }

    /**
     * The money of this refund has arrived.
     *
     * @return false if it was not pending
     */
    public boolean arrive(String refundId) {
        return end(refundId, Books.Status.SUCCEEDED, "refund.updated");
    }

    private boolean end(String refundId, Books.Status how, String type) {
        Optional<Books.Refund> ended = books.end(refundId, how);
        ended.ifPresent(refund -> webhooks.tell(type, StripeJson.refund(refund)));
        return ended.isPresent();
    }

    /** What the books say at this moment. */
    public Books books() {
        return books.snapshot();
    }

    /** API requests of any kind since this start, answered or not. */
    public long requestsReceived() {
        return api.received();
    }

    /** Requests to refund this payment since this start, answered or not, repeated or not. */
    public long refundRequestsReceived(String paymentId) {
        return requests.received(paymentId);
    }

    /** Drops whatever is under way without an answer. What is booked stays booked. */
    @Override
    public void close() {
        behaviours.close();
        webhooks.close();
        server.close();
        books.close();
    }
}
