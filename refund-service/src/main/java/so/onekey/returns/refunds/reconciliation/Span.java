package so.onekey.returns.refunds.reconciliation;

import java.time.Instant;

/** From its first instant to just before its last one. */
record Span(Instant from, Instant before) {}
