package so.onekey.returns.refunds.settlement.payout;

import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.format.MoneyAmountStyle;
import org.joda.money.format.MoneyFormatterBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import so.onekey.returns.refunds.settlement.payout.PayoutForm.Fault;
import so.onekey.returns.refunds.settlement.payout.PayoutForm.Field;
import so.onekey.returns.refunds.settlement.payout.PayoutRequests.Open;

/** The payout page as HTML: no script, nothing loaded from anywhere, every value escaped here. */
final class PayoutHtml {
    private static final String STYLE = """
            :root{color-scheme:light dark}*{box-sizing:border-box}
            body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1rem}
            h1{font-size:1.4rem;line-height:1.25}label{display:block;font-weight:600;margin-top:1rem}
            input,select,button{font:inherit;width:100%;padding:.65rem;border:1px solid #767676;border-radius:.4rem;margin-top:.25rem}
            button{margin-top:1.5rem;background:#006b3c;color:#fff;border:0;font-weight:600;min-height:3rem}
            .hint{font-size:.9rem;margin:.25rem 0 0;font-weight:400}
            .notice{border-left:.3rem solid #b35c00;padding:.5rem .75rem;margin:1rem 0}
            .fault{border-left:.3rem solid #c62828;padding:.25rem .75rem;margin:.4rem 0;font-weight:600}
            .or{margin:1.25rem 0 0;font-weight:600}.small{font-size:.9rem}""";

    private final PayoutWords words;

    PayoutHtml(PayoutWords words) {
        this.words = words;
    }

    String form(Open open, PayoutForm form) {
        String again = open.givenAt() == null ? "" : paragraph(words.givenBefore());
        String faults = form.isGood() ? "" : "<p class=\"fault\" role=\"alert\">" + escaped(words.lookAgain()) + "</p>";
        String fields = form.fields().stream().map(field -> field(field, form)).collect(Collectors.joining());
        return page(words.title(), paragraph(words.why(amount(open))) + notice(words.never()) + again + faults
                + "<form method=\"post\" action=\"?lang=" + words.language() + "\" autocomplete=\"off\">" + fields
                + "<button type=\"submit\">"
                + escaped(words.send()) + "</button></form>" + "<p class=\"small\">" + escaped(words.kept()) + "</p>");
    }

    String thanks(Open open) {
        return page(words.thanksTitle(), paragraph(words.thanks(amount(open))) + notice(words.never()));
    }

    String closed() {
        return page(words.closedTitle(), paragraph(words.closed()) + notice(words.never()));
    }

    private String amount(Open open) {
        var figures = new MoneyFormatterBuilder().appendAmount(MoneyAmountStyle.LOCALIZED_GROUPING)
                .toFormatter(Locale.of(words.language())).print(open.amount());
        return words.amount(figures, open.amount().getCurrencyUnit().getCode());
    }

    private String field(Field field, PayoutForm form) {
        String name = field.parameter();
        Fault fault = form.fault(field);
        String wrong = fault == null ? "" : "<p class=\"fault\" id=\"" + name + "-fault\">" + escaped(words.fault(field, fault)) + "</p>";
        String before = field == Field.ACCOUNT ? "<p class=\"or\">" + escaped(words.otherwise()) + "</p>" : "";
        String marks = " id=\"" + name + "\" name=\"" + name + "\" aria-describedby=\"" + name + "-hint"
                + (fault == null ? "\"" : " " + name + "-fault\" aria-invalid=\"true\"");
        return before + "<label for=\"" + name + "\">" + escaped(words.label(field)) + "</label><p class=\"hint\" id=\"" + name
                + "-hint\">" + escaped(words.hint(field)) + "</p>" + wrong + (field == Field.NETWORK
                        ? "<select" + marks + ">" + networks(form.given(field)) + "</select>"
                        : "<input" + marks + " maxlength=\"" + field.longest() + "\" spellcheck=\"false\" value=\""
                                + escaped(form.given(field)) + "\">");
    }

    private static String networks(@Nullable String chosen) {
        return "<option value=\"\"></option>" + option("BITCOIN", "Bitcoin (BTC)", chosen)
                + option("ETHEREUM", "Ethereum (ETH, USDC, USDT)", chosen)
                + option("TRON", "Tron (USDT)", chosen);
    }

    private static String option(String value, String label, @Nullable String chosen) {
        return "<option value=\"" + value + "\"" + (value.equals(chosen) ? " selected" : "") + ">" + label + "</option>";
    }

    private String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"" + words.language() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\"><title>"
                + escaped(title) + "</title><style>" + STYLE + "</style></head><body><main><h1>" + escaped(title) + "</h1>" + body
                + "<p class=\"small\"><a href=\"?lang=" + words.otherLanguage() + "\" lang=\"" + words.otherLanguage() + "\">"
                + escaped(words.inOtherLanguage()) + "</a></p></main></body></html>";
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private static String notice(String text) {
        return "<p class=\"notice\">" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
