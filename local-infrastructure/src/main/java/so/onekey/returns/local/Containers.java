package so.onekey.returns.local;

import org.testcontainers.DockerClientFactory;

/** Whether the two servers are to come from a Docker engine. */
final class Containers {

    static final String PROPERTY = "returns.infrastructure";
    static final String ASKED = "containers";
    private static final String EMBEDDED = "embedded";

    private Containers() {}

    /**
     * @throws IllegalStateException if they are asked for and no engine answers, or the property says something else
     */
    static boolean areAskedFor() {
        String asked = System.getProperty(PROPERTY, EMBEDDED);
        return switch (asked) {
            case EMBEDDED -> false;
            case ASKED -> {
                requireEngine();
                yield true;
            }
            default -> throw new IllegalStateException(
                    PROPERTY + " is '" + asked + "': say " + ASKED + " or " + EMBEDDED + ", or leave it out");
        };
    }

    static void requireEngine() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException("Containers are asked for (" + PROPERTY + "=" + ASKED
                    + "), but no Docker engine answers: start one, or leave the property out");
        }
    }
}
