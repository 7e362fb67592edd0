package so.onekey.returns.quickstart.partners;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mail and the name of its file, which is the instant it was received: names sort as the mails came. */
record KeptMail(String name, CaughtMail mail) {

    static final String ENDING = ".eml";
    static final String RECIPIENT = "Delivered-To";

    private static final Logger log = LoggerFactory.getLogger(KeptMail.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSSSS'Z'");

    private static final Session UTF8_HEADERS = utf8Headers();

    static String name(Instant receivedAt) {
        return NAME.format(receivedAt.atOffset(ZoneOffset.UTC));
    }

    /** Empty for a file that no mail catcher wrote. */
    static Optional<KeptMail> read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.eml$", "");
        try (InputStream bytes = Files.newInputStream(file)) {
            Instant receivedAt = LocalDateTime.parse(name, NAME).toInstant(ZoneOffset.UTC);
            return Optional.of(new KeptMail(name, mail(new MimeMessage(UTF8_HEADERS, bytes), name, receivedAt)));
        } catch (DateTimeParseException e) {
            log.warn("{} is not named as a caught mail is, it is left alone", file);
            return Optional.empty();
        } catch (MessagingException e) {
            throw new IOException("Can't read the mail " + file, e);
        }
    }

    private static CaughtMail mail(MimeMessage message, String name, Instant receivedAt) throws MessagingException {
        String @Nullable [] recipients = message.getHeader(RECIPIENT);
        return new CaughtMail(orEmpty(message.getMessageID()), recipients == null ? List.of() : Stream.of(recipients).sorted().toList(),
                orEmpty(message.getSubject()), part(message, "text/plain", name), part(message, "text/html", name), receivedAt);
    }

    private static String part(MimeMessage message, String type, String name) {
        try {
            return MailParts.first(message, type);
        } catch (MessagingException | IOException e) {
            log.warn("The mail {} can't be taken apart, it is kept without its {} ({})", name, type, e.toString());
            return "";
        }
    }

    private static Session utf8Headers() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }

    private static String orEmpty(@Nullable String header) {
        return header == null ? "" : header;
    }
}
