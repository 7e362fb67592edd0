package so.onekey.returns.refunds.reconciliation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.outside.OutsideCall;
import so.onekey.returns.refunds.provider.BookedRefund;
import so.onekey.returns.refunds.provider.ProviderBooks;

/**
 * One comparison. The two sides can't be read at the same instant: theirs is read first, then ours, and whatever differs is read again on both
 * sides, ours from the events themselves. Only what differs both times is named.
 */
@Component
class ReconciliationCall implements OutsideCall<ReconciliationCall.Asked> {
    static final String NAME = "reconciliation";

    private final ProviderBooks provider;
    private final OurLedger ledger;
    private final Reports reports;
    private final Clock clock;

    ReconciliationCall(ProviderBooks provider, OurLedger ledger, Reports reports, Clock clock) {
        this.provider = provider;
        this.ledger = ledger;
        this.reports = reports;
        this.clock = clock;
    }

    record Asked(UUID reconciliationId) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> data() {
        return Asked.class;
    }

    @Override
    public void perform(String instance, Asked asked) {
        var report = reports.find(asked.reconciliationId()).filter(found -> found.finishedAt() == null);
        if (report.isPresent()) {
            reports.finish(asked.reconciliationId(), compare(new Span(report.get().from(), report.get().before())), clock.instant());
        }
    }

    Comparison.Result compare(Span span) {
        var theirs = provider.created(span.from(), span.before());
        var ours = ledger.read(span.from(), span.before(), refundsIn(theirs), withoutKey(theirs));
        var first = Comparison.of(nothingTold(ours), theirs);
        Set<String> doubtful = first.findings().stream().filter(Finding::isDifference).map(Finding::paymentId)
                .collect(Collectors.toSet());
        if (doubtful.isEmpty()) {
            return first;
        }
        var theirsAgain = Stream.concat(theirs.stream().filter(booked -> !doubtful.contains(booked.paymentId())),
                doubtful.stream().map(provider::of).flatMap(List::stream)).toList();
        var oursAgain = ledger.exact(ledger.read(span.from(), span.before(), refundsIn(theirsAgain), doubtful), doubtful);
        return Comparison.again(oursAgain, theirsAgain, first.findings());
    }

    /** The list of a span does not show what was told of earlier times, so each refund without a key is doubtful first. */
    private static OurBooks nothingTold(OurBooks ours) {
        return new OurBooks(ours.approved(), ours.parts(), ours.outside().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue().multipliedBy(0))));
    }

    private static Set<String> refundsIn(Collection<BookedRefund> theirs) {
        return theirs.stream().map(BookedRefund::refundKey).filter(Objects::nonNull).map(key -> key.split(":", 2)[0])
                .collect(Collectors.toSet());
    }

    private static Set<String> withoutKey(Collection<BookedRefund> theirs) {
        return theirs.stream().filter(booked -> booked.refundKey() == null).map(BookedRefund::paymentId).collect(Collectors.toSet());
    }
}
