package so.onekey.returns.quickstart.partners;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mails on disk, a file each, whole or not at all. */
final class MailFolder implements AutoCloseable {

    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final InstantSource clock;
    private List<KeptMail> mails = List.of();
    private Instant last = Instant.EPOCH;
    private boolean closed;

    MailFolder(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        try {
            Files.createDirectories(folder);
            for (Path unfinished : filesEnding(UNFINISHED)) {
                Files.delete(unfinished);
            }
            for (Path file : filesEnding(KeptMail.ENDING)) {
                KeptMail.read(file).ifPresent(this::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't open the folder of mails " + folder, e);
        }
    }

    private List<Path> filesEnding(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }

    private void add(KeptMail mail) {
        mails = Stream.concat(mails.stream(), Stream.of(mail)).toList();
        last = mail.mail().receivedAt();
    }

    /** Returns when the mail is on disk. */
    synchronized void keep(MimeMessage message, Collection<String> recipients) {
        if (closed) {
            throw new IllegalStateException("The folder of mails " + folder + " is closed");
        }
        String name = KeptMail.name(nextInstant());
        Path unfinished = folder.resolve(name + UNFINISHED);
        Path file = folder.resolve(name + KeptMail.ENDING);
        try {
            write(unfinished, message, recipients);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            KeptMail.read(file).ifPresent(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't keep the mail " + file, e);
        }
    }

    private Instant nextInstant() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    private static void write(Path file, MimeMessage message, Collection<String> recipients) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            for (String recipient : recipients) {
                out.write((KeptMail.RECIPIENT + ": " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            message.writeTo(out);
            channel.force(true);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** Oldest first. */
    synchronized List<KeptMail> mails() {
        return mails;
    }

    Optional<KeptMail> find(String name) {
        return mails().stream().filter(kept -> kept.name().equals(name)).findAny();
    }

    /** From here on nothing is written. */
    @Override
    public synchronized void close() {
        closed = true;
    }
}
