package so.onekey.returns.notifications.running;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import java.io.IOException;

/** A mail as its reader has it. */
public record Received(String subject, String contentType, String textType, String text, String htmlType, String html) {

    public static Received of(MimeMessage mail) throws MessagingException, IOException {
        var parts = (MimeMultipart) mail.getContent();
        BodyPart text = parts.getBodyPart(0);
        BodyPart html = parts.getBodyPart(1);
        return new Received(mail.getSubject(), parts.getContentType(), text.getContentType(), (String) text.getContent(),
                html.getContentType(), (String) html.getContent());
    }
}
