package so.onekey.returns.local;

import java.util.Map;

/** How the server is set up, embedded or in a container. */
final class PostgresOptions {

    /**
     * Durable as in production: speed is never bought with fsync. Many rounds of hashing make a short password hard to guess; these are
     * random, and each new connection, of which tests make thousands, would pay for the rounds.
     */
    static final Map<String, String> SERVER = Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on",
            "max_connections", "300", "scram_iterations", "1", "shared_buffers", "256MB", "timezone", "UTC", "log_timezone", "UTC");

    /** Sorting and letter case that come with PostgreSQL itself, the same on every machine. */
    static final Map<String, String> INITDB = Map.of("encoding", "UTF-8", "locale-provider", "builtin", "builtin-locale", "C.UTF-8",
            "locale",
            "C", "auth", "scram-sha-256");

    private PostgresOptions() {}
}
