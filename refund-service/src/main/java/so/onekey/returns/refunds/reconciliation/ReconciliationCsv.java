package so.onekey.returns.refunds.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A report for a spreadsheet, one line for each finding. */
final class ReconciliationCsv {
    private static final String HEAD = line("what", "refund_key", "refund_id", "payment_id", "attempt", "provider_refund_ids",
            "our_currency", "our_amount", "our_status", "provider_currency", "provider_amount", "provider_status", "failure_code",
            "in_flight", "corrected_by_id");
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "[=+\\-@\\t\\r\\n\\x0B\\uFF1D\\uFF0B\\uFF0D\\uFF20].*";

    private ReconciliationCsv() {}

    static String of(List<NumberedFinding> findings) {
        return HEAD + findings.stream().map(ReconciliationCsv::line).collect(Collectors.joining());
    }

    private static String line(NumberedFinding numbered) {
        var found = numbered.finding();
        return line(found.kind().name(), found.refundKey(), found.refundId(), found.paymentId(), String.valueOf(found.attempt()),
                String.join(" ", found.providerRefundIds()), currency(found.ours()), amount(found.ours()), found.ourStatus(),
                currency(found.theirs()), amount(found.theirs()), found.theirStatus(), found.failureCode(),
                found.isDifference() ? "no" : "yes", numbered.correctionId() == null ? null : numbered.correctionId().toString());
    }

    private static String line(@Nullable String... cells) {
        return Arrays.stream(cells).map(ReconciliationCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** As RFC 4180 has it, and never a formula. */
    static String cell(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String harmless = text.matches("(?s)\\s*" + FORMULA) ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"").replace("\0", "") + "\"";
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.getCurrencyUnit().getCode();
    }

    private static @Nullable String amount(@Nullable Money money) {
        return money == null ? null : money.getAmount().toPlainString();
    }
}
