package so.onekey.returns.claims.parcel.label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import so.onekey.returns.claims.SimulatedCarrier;
import so.onekey.returns.claims.claim.RmaNumber;
import so.onekey.returns.claims.parcel.paper.Documents;
import so.onekey.returns.claims.parcel.paper.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the customer prints. */
class ReturnPapersTest {
    private static final RmaNumber RMA = new RmaNumber("RMA-7K3M9-QXT20");

    @Test
    void the_carriers_label_comes_first_and_a_page_in_each_language_after_it() throws IOException {
        byte[] papers = ReturnPapers.of(RMA, SimulatedCarrier.pdf(RMA.value()), List.of(Language.values()));
        Path look = Path.of("target", "return-papers.pdf");
        Files.createDirectories(look.getParent());
        Files.write(look, papers);

        assertThat(Documents.pagesOf(papers)).isEqualTo(3);
        assertThat(text(papers, 1)).contains("PARCEL POST");
        assertThat(text(papers, 2)).contains("Your return", RMA.value());
        assertThat(text(papers, 3)).contains("Ihre Rücksendung", RMA.value());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_of_ours_fits_one_sheet_and_speaks_of_wallet_safety(Language language) throws IOException {
        byte[] papers = ReturnPapers.of(RMA, SimulatedCarrier.pdf("x"), List.of(language));

        assertThat(Documents.pagesOf(papers)).isEqualTo(2);
        assertThat(text(papers, 2).replaceAll("\\s+", " ")).contains("PIN").containsAnyOf("Move your funds", "Übertragen Sie Ihr Guthaben")
                .containsAnyOf("Reset the device", "Werkseinstellungen").containsAnyOf("never photograph", "fotografieren Sie sie nie");
    }

    @Test
    void what_can_not_be_printed_is_told() {
        assertThatThrownBy(() -> Documents.pagesOf("%PDF-1.7 garbage".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(page);
        }
    }
}
