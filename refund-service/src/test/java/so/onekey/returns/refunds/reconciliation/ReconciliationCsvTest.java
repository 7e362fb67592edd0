package so.onekey.returns.refunds.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.refunds.RefundFixtures.usd;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.refunds.reconciliation.Finding.Kind;

class ReconciliationCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", " =1", "\r=1", "\n@x", "\uFF1D1"})
    void no_cell_begins_as_a_formula_does(String text) {
        assertThat(ReconciliationCsv.cell(text)).isEqualTo("\"'" + text + "\"");
    }

    @Test
    void a_cell_is_quoted_as_it_should_be() {
        assertThat(ReconciliationCsv.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
        assertThat(ReconciliationCsv.cell("re_1")).isEqualTo("\"re_1\"");
        assertThat(ReconciliationCsv.cell(null)).isEmpty();
    }

    @Test
    void each_finding_is_one_line_and_says_whether_it_is_in_flight() {
        var difference = new Finding(Kind.UNKNOWN_TO_US, "=cmd()", null, "pi_1", 0, List.of("re_1", "re_2"), null, null, usd("12.50"),
                "SUCCEEDED", null);

        var csv = ReconciliationCsv
                .of(List.of(new NumberedFinding(1, difference, null), new NumberedFinding(2, difference.inFlight(), null)));

        assertThat(csv.split("\r\n")).hasSize(3).satisfies(lines -> {
            assertThat(lines[0]).startsWith("\"what\",\"refund_key\"").contains("\"in_flight\"");
            assertThat(lines[1]).isEqualTo("\"UNKNOWN_TO_US\",\"'=cmd()\",,\"pi_1\",\"0\",\"re_1 re_2\",,,,\"USD\",\"12.50\",\"SUCCEEDED\","
                    + ",\"no\",");
            assertThat(lines[2]).startsWith("\"IN_FLIGHT\"").endsWith(",\"yes\",");
        });
    }
}
