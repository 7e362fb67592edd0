package so.onekey.returns.quickstart.journeys;

import so.onekey.returns.quickstart.partners.Books;
import so.onekey.returns.quickstart.people.Api;
import so.onekey.returns.quickstart.people.Pauses;
import tools.jackson.databind.JsonNode;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Holds refund-service's own account of every refund against the provider's books, cent by cent. */
public final class BooksCheck {
    private static final int PAGE = 200;
    private final Api refunds;

    public BooksCheck(Api refunds) {
        this.refunds = refunds;
    }

    /** A refund at the provider: which, of which payment, and how much in minor units. */
    private record Entry(String paymentId, String currency, String amount) {}

    /** Prints the totals and each difference; waits a moment for the read side first. @return whether both agree */
    public boolean agree(Books books, PrintStream out) {
        var theirs = theirs(books);
        var ours = ours();
        var pauses = new Pauses();
        for (int again = 0; again < 50 && !ours.equals(theirs); again++) {
            pauses.pause();
            ours = ours();
        }
        var differences = differences(ours, theirs);
        out.printf("%nThe books%n");
        books.totals().forEach((currency, total) -> out.printf("  %s %s refunded by the provider in %d refunds%n",
                currency.toUpperCase(java.util.Locale.ROOT), new java.math.BigDecimal(total.refunded()).movePointLeft(digits(currency)),
                theirs.values().stream().filter(entry -> entry.currency().equalsIgnoreCase(currency)).count()));
        differences.forEach(difference -> out.printf("  DIFFERENCE: %s%n", difference));
        out.printf("  %d refunds in our history, %d in the provider's books, %d differences%n", ours.size(), theirs.size(),
                differences.size());
        return differences.isEmpty();
    }

    private static List<String> differences(Map<String, Entry> ours, Map<String, Entry> theirs) {
        List<String> differences = new ArrayList<>();
        Stream.concat(ours.keySet().stream(), theirs.keySet().stream()).distinct().sorted().forEach(refund -> {
            if (!java.util.Objects.equals(ours.get(refund), theirs.get(refund))) {
                differences.add(refund + ": ours " + ours.get(refund) + ", the provider's " + theirs.get(refund));
            }
        });
        return differences;
    }

    private static Map<String, Entry> theirs(Books books) {
        Map<String, Entry> entries = new TreeMap<>();
        books.payments().values().stream().flatMap(payment -> payment.paidBack().stream()).forEach(refund -> entries.put(refund.id(),
                new Entry(refund.payment(), refund.currency().toUpperCase(java.util.Locale.ROOT), new java.math.BigDecimal(refund.amount())
                        .movePointLeft(digits(refund.currency())).toPlainString())));
        return entries;
    }

    private static int digits(String currency) {
        return java.util.Currency.getInstance(currency.toUpperCase(java.util.Locale.ROOT)).getDefaultFractionDigits();
    }

    private Map<String, Entry> ours() {
        Map<String, Entry> entries = new TreeMap<>();
        for (int page = 0;; page++) {
            JsonNode answer = refunds.get("/api/refunds?page=" + page + "&size=" + PAGE);
            elements(answer.path("refunds")).map(refund -> refunds.get("/api/refunds/" + refund.path("refundId").asString()))
                    .flatMap(refund -> elements(refund.path("parts"))).filter(part -> part.path("outcome").asString().equals("ACCEPTED"))
                    .forEach(part -> entries.put(part.path("providerRefundId").asString(),
                            new Entry(part.path("paymentId").asString(), part.path("amount").path("currency").asString(),
                                    part.path("amount").path("amount").asString())));
            if ((long) (page + 1) * PAGE >= answer.path("total").asLong()) {
                return entries;
            }
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
