package so.onekey.returns.claims.parcel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/** A number that was found on or in a parcel: of a return, an order, a device or a carrier. Never a name or an address. */
public record ScannedNumber(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:/#+=~-]{1,64}");

    @JsonCreator
    public ScannedNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "must be a number as it is printed, without spaces, of at most 64 letters, digits and . _ : / # + = ~ -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
