package so.onekey.returns.notifications.delivery;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells a refusal for good (RFC 5321, 4.2.2) from trouble that passes, or that is ours, such as a wrong password. */
final class Refusal {
    private static final int FIRST = 550;
    private static final int LAST = 554;

    private Refusal() {}

    /** @throws MailServerTrouble if nothing was refused for good */
    static Outcome in(MailException failure) {
        return causes(failure).flatMap(Refusal::ofTheRecipient).findFirst()
                .orElseThrow(() -> new MailServerTrouble("the mail server did not take the mail: " + summary(failure)));
    }

    private static Stream<Outcome> ofTheRecipient(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException recipient when isPermanent(recipient.getReturnCode()) -> Stream
                    .of(new Outcome.Refused(recipient.getReturnCode() == 552 ? "mailbox-full" : "mailbox-unknown"));
            case SMTPSendFailedException mail when isPermanent(mail.getReturnCode()) && isAboutTheContent(mail) -> Stream
                    .of(new Outcome.Refused("mail-refused"));
            default -> Stream.empty();
        };
    }

    private static boolean isPermanent(int code) {
        return code >= FIRST && code <= LAST;
    }

    /** What is refused before any recipient was named is the sender's trouble, not the recipient's. */
    private static boolean isAboutTheContent(SMTPSendFailedException mail) {
        String command = Objects.requireNonNullElse(mail.getCommand(), "").strip();
        return command.equals("DATA") || command.equals(".");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        Stream<Throwable> deeper = switch (failure) {
            case MailSendException sending -> Stream.concat(Stream.ofNullable(sending.getCause()),
                    Arrays.stream(sending.getMessageExceptions()));
            case MessagingException messaging -> Stream.ofNullable(messaging.getNextException());
            default -> Stream.ofNullable(failure.getCause());
        };
        return Stream.concat(Stream.of(failure), deeper.flatMap(Refusal::causes));
    }

    /** Kinds and codes only. */
    private static String summary(MailException failure) {
        return String.join(" < ", causes(failure).map(Refusal::kind).distinct().toList());
    }

    private static String kind(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException recipient -> "recipient answered " + recipient.getReturnCode();
            case SMTPSendFailedException mail -> "mail answered " + mail.getReturnCode();
            default -> cause.getClass().getSimpleName();
        };
    }
}
