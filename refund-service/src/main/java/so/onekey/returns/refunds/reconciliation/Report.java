package so.onekey.returns.refunds.reconciliation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comparison that was asked for.
 *
 * @param askedBy opaque; absent for the daily one
 * @param finishedAt absent while it runs
 */
record Report(UUID reconciliationId, Instant askedAt, @Nullable String askedBy, Instant from, Instant before,
        @Nullable Instant finishedAt) {}
