package so.onekey.returns.claims.parcel.photo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.chassis.web.Problem;

import javax.imageio.ImageIO;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is kept of a picture that somebody sends. */
class PictureTest {
    /** A single white pixel, lossless. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_picture_becomes_a_jpeg_of_the_same_size(String format) throws IOException {
        var kept = read(Picture.clean(written(leftRedRightBlue(60, 40), format)));

        assertThat(kept.getWidth()).isEqualTo(60);
        assertThat(kept.getHeight()).isEqualTo(40);
        assertThat(isRed(kept, 5, 20)).isTrue();
        assertThat(isRed(kept, 55, 20)).isFalse();
    }

    @Test
    void webp_is_read_too() throws IOException {
        assertThat(read(Picture.clean(WEBP)).getWidth()).isEqualTo(1);
    }

    @Test
    void nothing_that_a_camera_wrote_beside_the_pixels_is_kept() throws IOException {
        byte[] photo = withExif(written(leftRedRightBlue(60, 40), "jpeg"), 1);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif", "home");

        assertThat(new String(Picture.clean(photo), StandardCharsets.ISO_8859_1)).doesNotContain("Exif").doesNotContain("home");
    }

    @ParameterizedTest
    @CsvSource({"1,60,40,5,20", "2,60,40,55,20", "3,60,40,55,20", "4,60,40,5,20", "5,40,60,20,5", "6,40,60,20,5", "7,40,60,20,55",
            "8,40,60,20,55"})
    void a_photo_stands_upright_however_the_camera_was_held(int exif, int width, int height, int redX, int redY) throws IOException {
        var kept = read(Picture.clean(withExif(written(leftRedRightBlue(60, 40), "jpeg"), exif)));

        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        assertThat(isRed(kept, redX, redY)).isTrue();
        assertThat(isRed(kept, width - 1 - redX, height - 1 - redY)).isFalse();
    }

    @Test
    void the_same_picture_is_kept_the_same_way() throws IOException {
        byte[] sent = written(leftRedRightBlue(60, 40), "png");

        assertThat(Picture.clean(sent)).isEqualTo(Picture.clean(sent));
    }

    @Test
    void what_is_clear_in_a_picture_becomes_white() throws IOException {
        var clear = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);

        assertThat(new Color(read(Picture.clean(written(clear, "png"))).getRGB(4, 4)).getGreen()).isGreaterThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%PDF-1.7", "GIF89a............", "<svg xmlns='http://www.w3.org/2000/svg'/>", "RIFF....WAVE"})
    void anything_else_is_answered_with_what_would_be_right(String sent) {
        assertThatThrownBy(() -> Picture.clean(sent.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(Problem.class)
                .hasMessageContaining("JPEG, PNG or WebP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_picture_cut_off_is_told_to_be_damaged_or_shows_what_is_there(String format) throws IOException {
        byte[] whole = written(leftRedRightBlue(600, 400), format);
        for (int length = 12; length < whole.length; length += whole.length / 12) {
            try {
                assertThat(Picture.clean(Arrays.copyOf(whole, length))).isNotEmpty();
            } catch (Problem damaged) {
                assertThat(damaged).hasMessageContaining("damaged");
            }
        }
    }

    @Test
    void too_many_pixels_are_refused_before_they_are_read() throws IOException {
        byte[] png = written(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png");
        ByteBuffer.wrap(png).putInt(16, 8000).putInt(20, 5001);

        assertThatThrownBy(() -> Picture.clean(withRightChecksum(png))).isInstanceOf(Problem.class).hasMessageContaining("8000 x 5001");
    }

    @Test
    void a_huge_photo_is_kept_smaller() throws IOException {
        var kept = read(Picture.clean(written(new BufferedImage(7000, 500, BufferedImage.TYPE_BYTE_GRAY), "jpeg")));

        assertThat(kept.getWidth()).isEqualTo(3500);
    }

    private static BufferedImage leftRedRightBlue(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return picture;
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var color = new Color(picture.getRGB(x, y));
        return color.getRed() > color.getBlue();
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** As a phone writes it: the orientation, and where it was taken. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = "taken at home".getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2)).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        exif.putInt(0).put(place);
        return ByteBuffer.allocate(jpeg.length + exif.capacity()).put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] withRightChecksum(byte[] png) {
        var crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }
}
