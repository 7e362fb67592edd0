package so.onekey.returns.quickstart.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that services share, made once per data folder. */
final class SharedSecret {
    private static final int BYTES = 48;

    private SharedSecret() {}

    static String in(Path folder, String name) {
        Path file = folder.resolve(name + ".secret");
        try {
            if (Files.notExists(file)) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                Files.createDirectories(folder);
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("The secret " + file + " can't be read or written", failure);
        }
    }
}
