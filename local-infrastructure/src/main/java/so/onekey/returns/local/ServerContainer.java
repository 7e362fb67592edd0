package so.onekey.returns.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotModifiedException;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.utility.DockerImageName;

/** A container that can be stopped and started again with its data and its port on this machine. */
final class ServerContainer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int SECONDS_TO_STOP = 10;

    private final GenericContainer<?> container;
    private final BooleanSupplier answers;
    private boolean running;

    ServerContainer(String image, int portOutside, int portInside, Map<String, String> environment,
            BooleanSupplier answers) {
        this.answers = answers;
        this.container = new GenericContainer<>(DockerImageName.parse(image)).withEnv(environment)
                .waitingFor(new ByItsOwnMeans());
        container.setPortBindings(List.of(bindAddress() + ":" + portOutside + ":" + portInside));
    }

    /** Where the engine's ports are reached. */
    static String host() {
        String host = DockerClientFactory.instance().dockerHostIpAddress();
        return host.equals("localhost") ? LocalPorts.LOOPBACK : host;
    }

    private static String bindAddress() {
        return host().equals(LocalPorts.LOOPBACK) ? LocalPorts.LOOPBACK : "0.0.0.0";
    }

    ServerContainer withCommand(String... command) {
        container.setCommand(command);
        return this;
    }

    ServerContainer withVolume(String name, String path) {
        container.withCreateContainerCmdModifier(
                command -> command.getHostConfig().withBinds(new Bind(name, new Volume(path))));
        return this;
    }

    synchronized void start() {
        if (running) {
            return;
        }
        if (container.getContainerId() == null) {
            container.start();
        } else {
            docker().startContainerCmd(container.getContainerId()).exec();
        }
        running = true;
        awaitAnswer();
    }

    synchronized void stop() {
        if (!running) {
            return;
        }
        running = false;
        try {
            docker().stopContainerCmd(container.getContainerId()).withTimeout(SECONDS_TO_STOP).exec();
        } catch (NotModifiedException endedByItself) {
            return;
        }
    }

    /** Stops it cleanly, so that a volume is left in good order, and removes it. */
    synchronized void remove() {
        stop();
        container.stop();
    }

    private void awaitAnswer() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers.getAsBoolean()) {
            if (Instant.now().isAfter(deadline) || !container.isRunning()) {
                throw new IllegalStateException("The container of " + container.getDockerImageName()
                        + " does not answer or has ended. Its log:\n" + container.getLogs());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a container was starting", e);
        }
    }

    private static DockerClient docker() {
        return DockerClientFactory.instance().client();
    }

    /** A container that is started again is not waited for by the library, so the same look serves both times. */
    private static final class ByItsOwnMeans extends AbstractWaitStrategy {
        @Override
        protected void waitUntilReady() {}
    }
}
