package so.onekey.returns.chassis.sample;

import so.onekey.returns.chassis.store.EventName;

/** A tiny family of events for the tests of the chassis. */
public sealed interface BasinEvent {
    String basinId();

    @EventName("Basin.Opened")
    record Opened(String basinId) implements BasinEvent {}

    @EventName("Basin.Filled")
    record Filled(String basinId, long drops) implements BasinEvent {}

    @EventName("Basin.Emptied")
    record Emptied(String basinId) implements BasinEvent {}

    @EventName("Basin.Pumped")
    record Pumped(String basinId, String pumpId) implements BasinEvent {}
}
