package so.onekey.returns.quickstart.partners;

import java.time.Instant;
import java.util.List;

/**
 * A mail as it arrived. What the mail does not have is empty, never null.
 *
 * @param messageId with its angle brackets, as sent
 * @param to the addresses it was delivered to (the envelope's), in the order of the alphabet
 * @param text the first part of plain text
 * @param html the first part of HTML
 */
public record CaughtMail(String messageId, List<String> to, String subject, String text, String html, Instant receivedAt) {}
