package so.onekey.returns.claims.claim;

import java.time.Instant;
import java.util.List;

/** The storefront's answer about some units; the same answer again changes nothing. */
public record StopAnswer(List<LineUnits> lines, Instant occurredAt) {}
