package so.onekey.returns.notifications.delivery;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a refusal for good (RFC 5321, 4.2.2) from trouble that passes, or that is ours, such as a wrong password. */
final class Refusal {
    /** Commands in a wrong order or unknown, and a login that is missing or wrong: about us, not about the mail. */
    private static final Set<Integer> OUR_OWN = Set.of(500, 502, 503, 504, 530, 534, 535, 538);
    /** At a mail's beginning: we as its sender are not welcome. */
    private static final Set<Integer> ABOUT_THE_SENDER = Set.of(550, 551, 553, 554);

    private Refusal() {}

    /** @throws MailServerTrouble if nothing was refused for good */
    static Outcome in(MailException failure) {
        return causes(failure).flatMap(Refusal::of).findFirst()
                .orElseThrow(() -> new MailServerTrouble("the mail server did not take the mail: " + summary(failure)));
    }

    private static Stream<Outcome> of(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException recipient when isPermanent(recipient.getReturnCode()) -> Stream
                    .of(new Outcome.Refused(reason(recipient.getReturnCode())));
            case SMTPSendFailedException mail when isPermanent(mail.getReturnCode()) && isAboutTheMail(mail) -> Stream
                    .of(new Outcome.Refused("mail-refused"));
            default -> Stream.empty();
        };
    }

    private static boolean isPermanent(int code) {
        return code >= 500 && code <= 599 && !OUR_OWN.contains(code);
    }

    private static String reason(int code) {
        return switch (code) {
            case 550, 551, 553 -> "mailbox-unknown";
            case 552 -> "mailbox-full";
            case 501, 510, 555 -> "address-unusable";
            case 521, 556 -> "domain-takes-no-mail";
            default -> "recipient-refused";
        };
    }

    private static boolean isAboutTheMail(SMTPSendFailedException mail) {
        String command = Objects.requireNonNullElse(mail.getCommand(), "").strip();
        return command.equals("DATA") || command.equals(".")
                || command.startsWith("MAIL FROM") && !ABOUT_THE_SENDER.contains(mail.getReturnCode());
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
