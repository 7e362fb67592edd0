package so.onekey.returns.quickstart.partners;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small label to print, A6: who carries it, where to, its numbers and some bars. */
final class LabelPdf {

    private static final int BARS_LEFT = 24;
    private static final int BAR_BITS = 6;

    private final StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    private final List<Integer> offsets = new ArrayList<>();

    private LabelPdf() {}

    static byte[] of(Carrier.Label label) {
        return new LabelPdf().write(label);
    }

    private byte[] write(Carrier.Label label) {
        String drawing = drawing(label);
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 298 420] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> >>");
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>");
        object("<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream");
        int table = pdf.length();
        pdf.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        pdf.append("trailer\n<< /Size ").append(offsets.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void object(String content) {
        offsets.add(pdf.length());
        pdf.append(offsets.size()).append(" 0 obj\n").append(content).append("\nendobj\n");
    }

    private static String drawing(Carrier.Label label) {
        var lines = new StringBuilder("1.5 w 12 12 274 396 re S\n");
        text(lines, 20, 374, Carrier.NAME.toUpperCase(Locale.ROOT));
        text(lines, 11, 352, "RETURN - POSTAGE PAID BY RECEIVER");
        text(lines, 11, 318, "To: Returns warehouse");
        text(lines, 11, 303, "Quickstart Street 1, Hong Kong");
        bars(lines, label.trackingNumber());
        text(lines, 15, 150, label.trackingNumber());
        text(lines, 11, 60, "Reference " + label.rmaNumber());
        return lines.toString();
    }

    private static void text(StringBuilder lines, int size, int height, String text) {
        lines.append("BT /F ").append(size).append(" Tf ").append(BARS_LEFT).append(' ').append(height).append(" Td (")
                .append(text.replaceAll("[\\\\()]", "").replaceAll("[^ -~]", "?")).append(") Tj ET\n");
    }

    private static void bars(StringBuilder lines, String number) {
        int x = BARS_LEFT;
        for (char each : number.toCharArray()) {
            for (int bit = 0; bit < BAR_BITS; bit++) {
                if ((each >> bit & 1) == 1) {
                    lines.append(x).append(" 172 2 90 re f\n");
                }
                x += 3;
            }
        }
    }
}
