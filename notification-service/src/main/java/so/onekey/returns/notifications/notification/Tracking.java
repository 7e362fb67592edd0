package so.onekey.returns.notifications.notification;

import org.jspecify.annotations.Nullable;

/** How a parcel can be followed, as far as we know. */
public record Tracking(@Nullable String carrier, @Nullable String number) {}
