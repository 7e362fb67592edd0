package so.onekey.returns.notifications.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import so.onekey.returns.notifications.letters.Html;
import so.onekey.returns.notifications.letters.Letter;
import so.onekey.returns.notifications.letters.PlainText;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** The way to the mail server. */
@Component
class MailServer {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final SenderSettings from;

    MailServer(JavaMailSender sender, SenderSettings from) {
        this.sender = sender;
        this.from = from;
    }

    /**
     * @param id the mail's own, so that a repeat can be told
     * @throws MailServerTrouble if it is worth trying again
     */
    Outcome send(String id, String address, Letter letter) {
        InternetAddress recipient;
        try {
            recipient = new InternetAddress(address, true);
        } catch (AddressException unusable) {
            return new Outcome.Refused("address-unusable");
        }
        try {
            sender.send(mail(id, recipient, letter));
            return new Outcome.Accepted();
        } catch (MailException failure) {
            return Refusal.in(failure);
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            throw new MailServerTrouble("the mail could not be written: " + impossible.getClass().getSimpleName());
        }
    }

    private MimeMessage mail(String id, InternetAddress recipient, Letter letter) throws MessagingException, UnsupportedEncodingException {
        MimeMessage mail = sender.createMimeMessage();
        mail.setFrom(new InternetAddress(from.address(), from.name(), UTF_8));
        mail.setRecipient(Message.RecipientType.TO, recipient);
        mail.setSubject(letter.subject(), UTF_8);
        // The sender keeps an id that is set.
        mail.setHeader("Message-ID", "<" + id + "@" + from.domain() + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", letter.language());
        mail.setContent(new MimeMultipart("alternative", part(PlainText.of(letter), "plain"), part(Html.of(letter), "html")));
        return mail;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }
}
