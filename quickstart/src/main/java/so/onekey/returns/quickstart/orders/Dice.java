package so.onekey.returns.quickstart.orders;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Throws that fall the same for the same order on every machine. */
record Dice(String orderId) {

    /** @return 0 to {@code sides - 1} */
    int of(String what, int sides) {
        var crc = new CRC32();
        crc.update((orderId + "/" + what).getBytes(StandardCharsets.UTF_8));
        // The lower bits of a CRC follow the text too closely.
        return (int) ((crc.getValue() * 0x9E3779B1L >>> 12 & 0xFFFFF) % sides);
    }

    boolean oneIn(int sides, String what) {
        return of(what, sides) == 0;
    }
}
