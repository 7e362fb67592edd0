package so.onekey.returns.claims.policy;

import java.util.Collection;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Whether a unit is one of those that were sent, by its serial number. */
public enum SerialMatch {
    YES,
    NO,
    /** It has no number, or nobody told us the numbers that were sent. */
    UNKNOWN;

    /**
     * @param found the number on the unit, if it has one; case and surrounding blanks don't matter
     * @param sent the numbers of all units that were sent, as far as known
     */
    public static SerialMatch of(@Nullable String found, Collection<String> sent) {
        if (found == null || found.isBlank() || sent.isEmpty()) {
            return UNKNOWN;
        }
        return sent.stream().map(SerialMatch::plain).anyMatch(plain(found)::equals) ? YES : NO;
    }

    private static String plain(String serial) {
        return serial.strip().toUpperCase(Locale.ROOT);
    }
}
