package so.onekey.returns.claims.parcel.paper;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfCopy;
import org.openpdf.text.pdf.PdfReader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** PDF documents, as others make them. */
public final class Documents {

    private Documents() {}

    /** @throws IllegalArgumentException if it can't be read, or copied */
    public static int pagesOf(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            if (reader.isEncrypted()) {
                throw new IllegalArgumentException("the document is encrypted");
            }
            return reader.getNumberOfPages();
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalArgumentException("the document is not a PDF that can be printed", unreadable);
        }
    }

    /** All pages of all documents, one after the other. */
    public static byte[] together(List<byte[]> pdfs) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document();
        try {
            var copy = new PdfCopy(document, bytes);
            document.open();
            for (byte[] pdf : pdfs) {
                append(pdf, copy);
            }
            document.close();
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("the documents can't be put together", unreadable);
        }
    }

    private static void append(byte[] pdf, PdfCopy copy) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                copy.addPage(copy.getImportedPage(reader, page));
            }
            copy.freeReader(reader);
        }
    }
}
