package so.onekey.returns.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import org.testcontainers.DockerClientFactory;

/**
 * Where containers keep data between runs: volumes whose names stand in a file of the data folder. A container writes as a
 * user that this machine need not know, so the folder itself would not do.
 */
final class ContainerVolumes {

    private final Path file;

    ContainerVolumes(Path folder) {
        this.file = folder.resolve("container-volumes");
    }

    String postgres() {
        return "returns-postgres-" + id();
    }

    String kafka() {
        return "returns-kafka-" + id();
    }

    /** The same for as long as the volumes live; serves as the superuser's password, too. */
    String id() {
        try {
            if (!Files.exists(file)) {
                Passwords.write(file, Passwords.random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The name of the containers' volumes can't be kept", e);
        }
    }

    void delete() {
        if (!Files.exists(file)) {
            return;
        }
        Containers.requireEngine();
        remove(postgres());
        remove(kafka());
    }

    private static void remove(String volume) {
        DockerClient docker = DockerClientFactory.instance().client();
        try {
            docker.removeVolumeCmd(volume).exec();
        } catch (NotFoundException neverUsed) {
            return;
        }
    }
}
