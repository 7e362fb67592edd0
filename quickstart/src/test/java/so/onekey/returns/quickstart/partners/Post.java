package so.onekey.returns.quickstart.partners;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;

/** Sends mails over SMTP as the services do, with a Message-ID of their own. */
record Post(MailCatcher catcher) {

    private static final String LIMIT_MILLIS = "15000";

    void send(String messageId, String to, String subject, String text) throws MessagingException {
        MimeMessage mail = mail(messageId, to, subject);
        mail.setText(text, "UTF-8");
        send(mail);
    }

    void sendWithHtml(String messageId, String to, String subject, String text, String html) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setContent(html, "text/html; charset=UTF-8");
        MimeMessage mail = mail(messageId, to, subject);
        mail.setContent(new MimeMultipart("alternative", plain, rich));
        send(mail);
    }

    void sendInSecret(String messageId, String to, String alsoTo) throws MessagingException {
        MimeMessage mail = mail(messageId, to, "Secret");
        mail.setRecipients(Message.RecipientType.BCC, alsoTo);
        mail.setText("Nobody sees who else got this.");
        send(mail);
    }

    private MimeMessage mail(String messageId, String to, String subject) throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(catcher.smtpPort()));
        settings.setProperty("mail.mime.allowutf8", "true");
        settings.setProperty("mail.smtp.connectiontimeout", LIMIT_MILLIS);
        settings.setProperty("mail.smtp.timeout", LIMIT_MILLIS);
        MimeMessage mail = new MimeMessage(Session.getInstance(settings)) {

            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        mail.setFrom(new InternetAddress("returns@shop.example"));
        mail.setRecipients(Message.RecipientType.TO, to);
        mail.setSubject(subject, "UTF-8");
        return mail;
    }

    private static void send(MimeMessage mail) throws MessagingException {
        mail.saveChanges();
        Transport.send(mail);
    }
}
