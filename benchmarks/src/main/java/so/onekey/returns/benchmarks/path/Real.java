package so.onekey.returns.benchmarks.path;

import java.sql.SQLException;
import java.time.Duration;

/** Claims that the service itself has decided. */
public final class Real {
    private static final int ENOUGH = 200;
    private static final int PER_SECOND = 20;
    private static final Duration LENGTH = Duration.ofSeconds(ENOUGH / PER_SECOND);

    private Real() {}

    /** Sees to it that there are some, and that they have got as far as they get by themselves. */
    public static void claims(ClaimsDatabase database, Load load) throws SQLException, InterruptedException {
        if (database.count("select count(distinct aggregate_id) from event where aggregate_type = 'Claim'") < ENOUGH) {
            load.run(PER_SECOND, Duration.ZERO, LENGTH, 1);
        }
        long before;
        do {
            before = database.head();
            Thread.sleep(2_000);
        } while (database.head() > before);
    }
}
