package so.onekey.returns.claims.history;

import java.time.Instant;
import java.util.Optional;

/** @param by who sent the command, where it says so */
record StoredEvent<E>(long sequence, Instant storedAt, Optional<String> by, E event) {}
