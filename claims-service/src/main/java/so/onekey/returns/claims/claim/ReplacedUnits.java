package so.onekey.returns.claims.claim;

/**
 * @param newLineId the order's new line that the replacements are on
 * @param replaced the units they are for
 */
public record ReplacedUnits(String newLineId, LineUnits replaced) {}
