package so.onekey.returns.chassis.store;

import java.lang.management.ManagementFactory;
import java.util.UUID;

/**
 * What this instance is called among all that share its database; the owner of its claims in the token table.
 *
 * @param value unlike that of any other running instance
 */
public record NodeName(String value) {

    /** The setting {@code chassis.node}, or a name of this process. */
    static NodeName of(String setting) {
        return new NodeName(setting.isBlank() ? unlikeAnyOther() : setting);
    }

    /** Axon's own is process and host: two containers of one host name, or two instances in one process, would share every claim. */
    private static String unlikeAnyOther() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
    }
}
