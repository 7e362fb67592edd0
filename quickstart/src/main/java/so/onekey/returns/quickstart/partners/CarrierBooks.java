package so.onekey.returns.quickstart.partners;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/** Labels and scans. Every change is on disk before it is seen; a reference has one label for ever. */
final class CarrierBooks implements AutoCloseable {

    private static final int NUMBER_LENGTH = 12;

    private final BooksFile<CarrierEntry> file;
    private final InstantSource clock;
    private final Map<String, Carrier.Label> labels = new LinkedHashMap<>();
    private final List<Carrier.Scan> scans = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private final ReentrantLock lock = new ReentrantLock();

    CarrierBooks(BooksFile<CarrierEntry> file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        file.read().forEach(this::apply);
    }

    /** Empty if the reference has a label for another return. */
    Optional<Carrier.Label> makeLabel(String reference, String rmaNumber) {
        lock.lock();
        try {
            if (!labels.containsKey(reference)) {
                String number = UUID.randomUUID().toString().replace("-", "").substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
                keep(new CarrierEntry.LabelMade(reference, rmaNumber, "RT" + number, clock.instant()));
            }
            return Optional.of(labels.get(reference)).filter(label -> label.rmaNumber().equals(rmaNumber));
        } finally {
            lock.unlock();
        }
    }

    boolean scan(String reference, Carrier.Kind kind) {
        lock.lock();
        try {
            if (!labels.containsKey(reference)) {
                throw new IllegalArgumentException("The carrier has made no label " + reference);
            }
            if (lost.contains(reference)) {
                return false;
            }
            keep(new CarrierEntry.ParcelScanned(scans.size() + 1L, reference, kind, clock.instant()));
            return true;
        } finally {
            lock.unlock();
        }
    }

    void lose(String reference) {
        lock.lock();
        try {
            keep(new CarrierEntry.ParcelLost(reference, clock.instant()));
        } finally {
            lock.unlock();
        }
    }

    private void keep(CarrierEntry entry) {
        file.append(entry);
        apply(entry);
    }

    private void apply(CarrierEntry entry) {
        switch (entry) {
            case CarrierEntry.LabelMade made -> labels.put(made.reference(),
                    new Carrier.Label(made.reference(), made.rmaNumber(), made.trackingNumber(), made.at()));
            case CarrierEntry.ParcelScanned scanned -> scans.add(new Carrier.Scan(scanned.sequence(), scanned.reference(),
                    labels.get(scanned.reference()).trackingNumber(), scanned.kind(), scanned.at()));
            case CarrierEntry.ParcelLost parcel -> lost.add(parcel.reference());
        }
    }

    List<Carrier.Label> labels() {
        lock.lock();
        try {
            return List.copyOf(labels.values());
        } finally {
            lock.unlock();
        }
    }

    List<Carrier.Scan> scansAfter(long sequence, int limit) {
        lock.lock();
        try {
            return scans.stream().skip(Math.max(0, sequence)).limit(limit).toList();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
