package so.onekey.returns.claims.parcel.photo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells the kinds of pictures that we take by their first bytes; what a sender calls them doesn't matter. */
final class PictureFormat {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WEBP = "WEBP".getBytes(StandardCharsets.US_ASCII);
    private static final int AFTER_SIZE = 8;

    private PictureFormat() {}

    /** The format's name as ImageIO knows it. */
    static Optional<String> of(byte[] picture) {
        if (begins(picture, 0, JPEG)) {
            return Optional.of("jpeg");
        }
        if (begins(picture, 0, PNG)) {
            return Optional.of("png");
        }
        return begins(picture, 0, RIFF) && begins(picture, AFTER_SIZE, WEBP) ? Optional.of("webp") : Optional.empty();
    }

    private static boolean begins(byte[] picture, int at, byte[] sign) {
        return picture.length >= at + sign.length && Arrays.equals(picture, at, at + sign.length, sign, 0, sign.length);
    }
}
