package so.onekey.returns.quickstart.partners;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what a person would read in a mail, however deep it is nested. */
final class MailParts {

    private static final Logger log = LoggerFactory.getLogger(MailParts.class);

    private MailParts() {}

    /** The first part of this type that is not attached as a file; empty if there is none. */
    static String first(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                String found = first(parts.getBodyPart(at), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        }
        return part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) ? text(part) : "";
    }

    private static String text(Part part) throws MessagingException, IOException {
        try {
            return part.getContent() instanceof String text ? text : utf8(part);
        } catch (UnsupportedEncodingException e) {
            log.warn("A part says that it is {}, it is read as UTF-8 ({})", part.getContentType(), e.toString());
            return utf8(part);
        }
    }

    private static String utf8(Part part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
