package so.onekey.returns.chassis.watch;

/** A processor that makes its own spans, because one for each event that it reads would say less. */
public record OwnSpans(String processor) {}
