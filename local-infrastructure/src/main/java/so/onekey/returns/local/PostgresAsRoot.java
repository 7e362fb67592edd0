package so.onekey.returns.local;

import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.util.LinuxUtils;

/** PostgreSQL refuses to be root; {@code unshare -U} makes it think that it isn't. */
final class PostgresAsRoot {

    private PostgresAsRoot() {}

    static void requirePossible() {
        if (isRoot() && !LinuxUtils.isUnshareAvailable()) {
            throw new IllegalStateException("PostgreSQL does not run as root, and 'unshare -U' is refused on this machine: "
                    + "start as an ordinary user, or with -D" + Containers.PROPERTY + "=" + Containers.ASKED
                    + " where a Docker engine answers");
        }
    }

    private static boolean isRoot() {
        return !System.getProperty("os.name").startsWith("Windows") && new UnixSystem().getUid() == 0;
    }
}
