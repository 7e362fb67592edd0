package so.onekey.returns.quickstart.partners;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * A carrier on 127.0.0.1: makes return labels as PDF under {@code POST /labels}, one for each reference however often it is asked, and tells
 * what it scanned under {@code GET /scans?after=&limit=}. It scans a parcel when it is told to. Its books are a file that the next start reads
 * again.
 *
 * <p>Any bearer token is let in. Safe for use by several threads.
 */
public final class Carrier implements AutoCloseable {

    /** As it stands on labels. */
    public static final String NAME = "Quickstart Parcel";

    private final CarrierBooks books;
    private final CarrierApi api;
    private final LocalServer server;

    private Carrier(BooksFile<CarrierEntry> file, int port, InstantSource clock) {
        books = new CarrierBooks(file, clock);
        api = new CarrierApi(books);
        server = LocalServer.start(port, api);
    }

    /** Starts on any free port. */
    public static Carrier start(Path booksFile) {
        return start(booksFile, 0);
    }

    /**
     * @param booksFile created if absent; what an earlier run wrote there is known again
     * @param port 0 for any free one
     * @throws IllegalStateException if another carrier has these books open, or they can't be read
     */
    public static Carrier start(Path booksFile, int port) {
        BooksFile<CarrierEntry> file = BooksFile.open(booksFile, CarrierEntry.class);
        try {
            return new Carrier(file, port, InstantSource.system());
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Where its API is. */
    public URI address() {
        return server.address();
    }

    /** From now on; requests already under way keep their behaviour. */
    public void behave(CarrierBehaviour behaviour) {
        api.behave(behaviour);
    }

    public void behaveNormally() {
        behave(new CarrierBehaviour.Normal());
    }

    /** All labels so far, oldest first. */
    public List<Label> labels() {
        return books.labels();
    }

    /** The newest label of a return. */
    public Optional<Label> labelOf(String rmaNumber) {
        return books.labels().stream().filter(label -> label.rmaNumber().equals(rmaNumber)).reduce((older, newer) -> newer);
    }

    /** The parcel with this label is handed in: its first scan. */
    public boolean scan(String reference) {
        return scan(reference, Kind.ACCEPTED);
    }

    /**
     * The parcel with this label is scanned.
     *
     * @return false if it is lost: nobody scans it any more
     * @throws IllegalArgumentException if there is no such label
     */
    public boolean scan(String reference, Kind kind) {
        return books.scan(reference, kind);
    }

    /** From now on nobody finds the parcel with this label. */
    public void lose(String reference) {
        books.lose(reference);
    }

    /** All scans so far, oldest first. */
    public List<Scan> scans() {
        return books.scansAfter(0, Integer.MAX_VALUE);
    }

    /** Requests of any kind since this start, answered or not. */
    public long requestsReceived() {
        return api.received();
    }

    /** Requests to make a label since this start, answered or not, repeated or not. */
    public long labelRequestsReceived() {
        return api.labelsAsked();
    }

    /** Drops whatever is under way without an answer. What is in the books stays. */
    @Override
    public void close() {
        api.close();
        server.close();
        books.close();
    }

    /** What is stuck on a parcel. */
    public record Label(String reference, String rmaNumber, String trackingNumber, Instant madeAt) {}

    /** @param sequence from 1, without gaps */
    public record Scan(long sequence, String reference, String trackingNumber, Kind kind, Instant at) {}

    /** How far a parcel has come. */
    public enum Kind {
        ACCEPTED,
        IN_TRANSIT,
        DELIVERED
    }
}
