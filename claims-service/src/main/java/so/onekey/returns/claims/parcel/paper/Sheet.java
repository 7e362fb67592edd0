package so.onekey.returns.claims.parcel.paper;

import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A4 pages, written from top to bottom. */
public final class Sheet {
    private static final float MARGIN = 48;
    private static final float CODE_SIDE = 96;
    private static final float THINNEST_BAR = 1.3f;
    private static final float BAR_HEIGHT = 46;
    private static final Font TITLE = new Font(Font.HELVETICA, 20, Font.BOLD);
    private static final Font NUMBER = new Font(Font.HELVETICA, 26, Font.BOLD);
    private static final Font SMALL_HEADING = new Font(Font.HELVETICA, 12.5f, Font.BOLD);
    private static final Font TEXT = new Font(Font.HELVETICA, 10.5f);
    private static final Font BOLD = new Font(Font.HELVETICA, 10.5f, Font.BOLD);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);

    public Sheet(String title) {
        document.addTitle(title);
        document.open();
    }

    public Sheet title(String text) {
        document.add(spaced(new Paragraph(24, text, TITLE), 10));
        return this;
    }

    public Sheet heading(String text) {
        document.add(spaced(new Paragraph(16, text, SMALL_HEADING), 3));
        return this;
    }

    public Sheet text(String text) {
        document.add(spaced(new Paragraph(14.5f, text, TEXT), 6));
        return this;
    }

    public Sheet steps(List<String> steps) {
        document.add(numbered(steps));
        return this;
    }

    /** A number in large letters, and twice more for scanners. */
    public Sheet number(String caption, String number) {
        var table = full(new float[]{3.4f, 1});
        var left = boxed();
        left.addElement(new Paragraph(13, caption, TEXT));
        left.addElement(spaced(new Paragraph(32, number, NUMBER), 10));
        left.addElement(PrintedCode.bars(number, THINNEST_BAR, BAR_HEIGHT, writer.getDirectContent()));
        left.setBorder(Rectangle.LEFT | Rectangle.TOP | Rectangle.BOTTOM);
        table.addCell(left);
        var right = boxed();
        right.setBorder(Rectangle.RIGHT | Rectangle.TOP | Rectangle.BOTTOM);
        right.setHorizontalAlignment(Element.ALIGN_RIGHT);
        right.setVerticalAlignment(Element.ALIGN_MIDDLE);
        var code = PrintedCode.square(number, CODE_SIDE, writer.getDirectContent());
        code.setAlignment(Element.ALIGN_RIGHT);
        right.addElement(code);
        table.addCell(right);
        document.add(table);
        return this;
    }

    /** A frame that nobody overlooks. */
    public Sheet warning(String heading, List<String> steps) {
        var table = full(new float[]{1});
        var cell = boxed();
        cell.setBorderWidth(2);
        cell.addElement(spaced(new Paragraph(16, heading, SMALL_HEADING), 4));
        cell.addElement(numbered(steps));
        table.addCell(cell);
        document.add(table);
        return this;
    }

    public Sheet nextPage() {
        document.newPage();
        return this;
    }

    public byte[] pdf() {
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPTable numbered(List<String> steps) {
        var table = full(new float[]{1, 26});
        for (int i = 0; i < steps.size(); i++) {
            table.addCell(bare(new Phrase(new Chunk(i + 1 + ".", BOLD))));
            table.addCell(bare(new Phrase(14.5f, steps.get(i), TEXT)));
        }
        return table;
    }

    private static PdfPTable full(float[] widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(10);
        return table;
    }

    private static PdfPCell bare(Phrase phrase) {
        var cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        cell.setPaddingBottom(4);
        cell.setLeading(14.5f, 0);
        return cell;
    }

    private static PdfPCell boxed() {
        var cell = new PdfPCell();
        cell.setPadding(12);
        return cell;
    }

    private static Paragraph spaced(Paragraph paragraph, float after) {
        paragraph.setSpacingAfter(after);
        return paragraph;
    }
}
