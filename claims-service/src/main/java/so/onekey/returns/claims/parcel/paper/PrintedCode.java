package so.onekey.returns.claims.parcel.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

import java.util.Map;

/** Codes for scanners, drawn as lines and squares: sharp on any printer. */
final class PrintedCode {
    private static final Map<EncodeHintType, Integer> WITHOUT_MARGIN = Map.of(EncodeHintType.MARGIN, 0);

    private PrintedCode() {}

    /** @param side in points */
    static Image square(String text, float side, PdfContentByte canvas) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, WITHOUT_MARGIN);
            return drawn(modules, side / modules.getWidth(), side / modules.getWidth(), canvas);
        } catch (com.google.zxing.WriterException tooLong) {
            throw new IllegalArgumentException("this text does not fit into a code: " + text, tooLong);
        }
    }

    /** @param module the width of the thinnest bar, in points */
    static Image bars(String text, float module, float height, PdfContentByte canvas) {
        return drawn(new Code128Writer().encode(text, BarcodeFormat.CODE_128, 1, 1, WITHOUT_MARGIN), module, height, canvas);
    }

    private static Image drawn(BitMatrix modules, float width, float height, PdfContentByte canvas) {
        float whole = modules.getHeight() * height;
        var template = canvas.createTemplate(modules.getWidth() * width, whole);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    template.rectangle(x * width, whole - (y + 1) * height, width, height);
                }
            }
        }
        template.fill();
        try {
            return Image.getInstance(template);
        } catch (BadElementException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
