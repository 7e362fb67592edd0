package so.onekey.returns.claims.parcel.photo;

import so.onekey.returns.chassis.web.Problem;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Turns whatever picture was sent into a JPEG that holds its pixels and nothing else. */
final class Picture {
    static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 4096;
    private static final float QUALITY = 0.88f;
    /** A large picture takes a hundred megabytes while it is read. */
    private static final Semaphore READING = new Semaphore(2);

    private Picture() {}

    /** @throws Problem if it is no picture, or too large a one */
    static byte[] clean(byte[] sent) {
        String format = PictureFormat.of(sent).orElseThrow(PhotoProblems::wrongType);
        READING.acquireUninterruptibly();
        try {
            return asJpeg(read(sent, format));
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof Problem problem ? problem : PhotoProblems.unreadable();
        } finally {
            READING.release();
        }
    }

    private static BufferedImage read(byte[] sent, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw PhotoProblems.tooManyPixels(width, height);
            }
            return upright(reader.read(0, smaller(reader.getDefaultReadParam(), Math.max(width, height))), Orientation.of(sent));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam smaller(ImageReadParam parameters, long longestSide) {
        int every = (int) Math.ceilDiv(longestSide, LONGEST_SIDE);
        parameters.setSourceSubsampling(every, every, 0, 0);
        return parameters;
    }

    private static BufferedImage upright(BufferedImage read, Orientation orientation) {
        int width = orientation.isTurned() ? read.getHeight() : read.getWidth();
        int height = orientation.isTurned() ? read.getWidth() : read.getHeight();
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = plain.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(read, orientation.upright(read.getWidth(), read.getHeight()), null);
        canvas.dispose();
        return plain;
    }

    private static byte[] asJpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
