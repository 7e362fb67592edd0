package so.onekey.returns.refunds.reconciliation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding as a report keeps it. {@code correctionId} once a person corrected it. */
record NumberedFinding(int number, Finding finding, @Nullable UUID correctionId) {}
