package so.onekey.returns.claims.parcel.photo;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a camera held a JPEG. It is all that is ever read of a photo's metadata: without it the pixels would lie on their side.
 *
 * @param exif 1 to 8, as EXIF counts; 1 is upright
 */
record Orientation(int exif) {
    static final Orientation UPRIGHT = new Orientation(1);
    private static final int LAST = 8;
    private static final int FIRST_TURNED = 5;
    private static final int JPEG_START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    static Orientation of(byte[] photo) {
        try {
            return find(ByteBuffer.wrap(photo));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }

    private static Orientation find(ByteBuffer bytes) {
        if ((bytes.getShort() & 0xFFFF) != JPEG_START) {
            return UPRIGHT;
        }
        while (true) {
            int marker = bytes.getShort() & 0xFFFF;
            int next = bytes.position() + (bytes.getShort() & 0xFFFF);
            if (marker == SCAN) {
                return UPRIGHT;
            }
            if (marker == APP1 && bytes.getInt() == EXIF) {
                bytes.getShort();
                return inTiff(bytes.slice());
            }
            bytes.position(next);
        }
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = tiff.position();
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= LAST ? new Orientation(value) : UPRIGHT;
            }
            tiff.position(entry + ENTRY);
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isTurned() {
        return exif >= FIRST_TURNED;
    }

    /** How an image of this size is drawn to stand upright. */
    AffineTransform upright(int width, int height) {
        return switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
