package so.onekey.returns.claims.claim;

/** Where a foreign message stands in its source's history: one not above the last seen is old news. */
public record Origin(String source, long sequence) {}
