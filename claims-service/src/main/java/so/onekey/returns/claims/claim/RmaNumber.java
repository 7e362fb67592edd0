package so.onekey.returns.claims.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * The number on label and parcel: {@code RMA-} and two groups of five characters that can't be mistaken for one another.
 */
public record RmaNumber(@JsonValue String value) {
    /** Crockford's alphabet: no I, L, O or U. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("RMA-[" + ALPHABET + "]{5}-[" + ALPHABET + "]{5}");

    @JsonCreator
    public RmaNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an RMA number looks like RMA-7K3M9-QXT20");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
