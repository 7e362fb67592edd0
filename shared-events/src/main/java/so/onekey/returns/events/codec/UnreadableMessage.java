package so.onekey.returns.events.codec;

/**
 * A message that can't be read: trying again doesn't help, somebody has to mend it. The message is one line such as
 * {@code lines[2].quantity: must be a whole number from 1 to 10,000, was -3}; it repeats no personal data, so it may be logged and shown.
 */
public final class UnreadableMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_FIELD = 200;

    private final String field;

    UnreadableMessage(String field, String problem) {
        super(tamed(field) + ": " + problem);
        this.field = tamed(field);
    }

    /** The names of unknown fields are a stranger's text. */
    private static String tamed(String field) {
        var visible = field.replaceAll("[^A-Za-z0-9_.\\[\\]-]", "?");
        return visible.isEmpty() ? "value" : visible.length() <= MAX_FIELD ? visible : visible.substring(0, MAX_FIELD) + "...";
    }

    /**
     * What has to be mended: a path within the data such as {@code lines[2].quantity}, a header such as {@code ce_id}, an attribute of a
     * structured message such as {@code id}, or {@code value} for the whole.
     */
    public String field() {
        return field;
    }
}
