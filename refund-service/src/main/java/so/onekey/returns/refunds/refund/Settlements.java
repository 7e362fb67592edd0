package so.onekey.returns.refunds.refund;

import static so.onekey.returns.refunds.refund.Standing.Status.*;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.refund.RefundEvent.*;
import so.onekey.returns.refunds.refund.SettlementCommand.*;

/** The items of one refund that a person brings to an end: each decision beside what follows from it. */
final class Settlements {
    private final RefundScheduled refund;
    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * @param by all who wrote the payout down or changed it, or asked for the dismissal
     * @param dismissal why nothing is to be paid, as they say; never together with a payout
     */
    private record Entry(SettlementItem item, Standing.Status status, @Nullable Payout payout, Set<String> by,
            @Nullable LookedUp lookedUp, @Nullable DismissalReason dismissal, @Nullable String endedBy) {

        static Entry open(SettlementItem item) {
            return new Entry(item, OPEN, null, Set.of(), null, null, null);
        }

        Entry ends(Standing.Status how, String person) {
            return new Entry(item, how, payout, by, lookedUp, dismissal, person);
        }

        Entry toDismiss(DismissalReason reason, String person) {
            return new Entry(item, WAITS_FOR_SECOND_PERSON, null, with(person), null, reason, null);
        }

        Set<String> with(String person) {
            Set<String> people = new HashSet<>(by);
            people.add(person);
            return Set.copyOf(people);
        }

        boolean waitsToBeDismissed() {
            return status == WAITS_FOR_SECOND_PERSON && dismissal != null;
        }

        String reference() {
            return payout == null ? "" : payout.reference();
        }

        /** Whether it is the same again, such as a second click. */
        boolean says(Payout said, String person) {
            return said.equals(payout) && by.contains(person);
        }
    }

    Settlements(RefundScheduled refund) {
        this.refund = refund;
    }

    void open(SettlementItem item) {
        entries.putIfAbsent(item.id(), Entry.open(item));
    }

    /** The provider has answered: what waited for somebody to look it up waits no longer. */
    void known(Part part) {
        entries.computeIfPresent(SettlementItem.unknown(part).id(),
                (id, entry) -> entry.status() == SETTLED ? entry : entry.ends(RESOLVED, ""));
    }

    Optional<SettlementEvent> record(String id, RecordSettlement command) {
        Entry entry = demand(id);
        if (entry.status() == OPEN || entry.waitsToBeDismissed()) {
            demandThat(command.corrects() == null, "nothing-to-correct", "Nothing is recorded for this item yet; leave 'corrects' out");
        } else if (entry.status() == RESOLVED || !entry.says(command.payout(), command.by())) {
            return Optional.of(correct(id, entry, command));
        } else {
            return Optional.empty();
        }
        if (demand(command.item()).item().outcomeIsUnknown()) {
            demandThat(command.lookedUp() != null, "outcome-unknown",
                    "Nobody knows whether the provider paid this. Look it up there, then send 'outcome' PAID or NEVER_PAID with it");
        } else {
            demandThat(command.lookedUp() == null, "outcome-known", "The outcome of this item is known; leave 'outcome' out");
        }
        return Optional.of(new SettlementRecorded(refund.refundId(), refund.claimId(), refund.orderId(), command.at(), id,
                entry.item().amount(), command.payout(), command.lookedUp(), command.by(), command.rule().asksFor(entry.item().amount())));
    }

    private SettlementEvent correct(String id, Entry entry, RecordSettlement command) {
        if (entry.status() != WAITS_FOR_SECOND_PERSON) {
            throw ended(entry);
        }
        demandThat(entry.reference().equals(command.corrects()), "settlement-recorded", "This item is recorded with the reference "
                + entry.reference() + " and waits for a second person; to correct it send that reference as 'corrects'");
        return new SettlementCorrected(refund.refundId(), refund.claimId(), refund.orderId(), command.at(), id, command.payout(),
                entry.reference(), command.by());
    }

    Optional<SettlementEvent> confirm(ConfirmSettlement command) {
        Entry entry = demand(command.item());
        if (entry.status() == SETTLED && command.by().equals(entry.endedBy()) && command.reference().equals(entry.reference())) {
            return Optional.empty();
        }
        demandThat(entry.status() != OPEN && !entry.waitsToBeDismissed(), "nothing-to-confirm", "No payout is recorded for this item");
        if (entry.status() != WAITS_FOR_SECOND_PERSON) {
            throw ended(entry);
        }
        demandThat(!entry.by().contains(command.by()), SettlementRefusal.SAME_PERSON,
                "You recorded or corrected this yourself; another person in finance has to confirm it");
        demandThat(command.reference().equals(entry.reference()), "reference-changed",
                "The reference recorded for this item is " + entry.reference() + "; look at it again");
        return Optional.of(new SettlementConfirmed(refund.refundId(), refund.claimId(), refund.orderId(), command.at(), command.item(),
                entry.item().amount(), entry.reference(), command.by()));
    }

    /** Whoever says it again changes nothing; another person who says the same agrees; with another reason it is asked anew. */
    Optional<SettlementEvent> dismiss(DismissItem command) {
        Entry entry = demand(command.item());
        boolean same = entry.waitsToBeDismissed() && entry.dismissal() == command.reason();
        if ((same || entry.status() == DISMISSED) && entry.by().contains(command.by())) {
            return Optional.empty();
        }
        demandThat(entry.status() != WAITS_FOR_SECOND_PERSON || entry.waitsToBeDismissed(), "settlement-recorded",
                "A payout is recorded for this item: correct it or have it confirmed");
        if (entry.status() != OPEN && !entry.waitsToBeDismissed()) {
            throw ended(entry);
        }
        demandThat(!entry.item().outcomeIsUnknown(), "outcome-unknown",
                "Nobody knows whether the provider paid this: look it up there and settle it with the outcome");
        return Optional.of(!same && command.rule().asksFor(entry.item().amount())
                ? new DismissalAsked(refund.refundId(), refund.claimId(), refund.orderId(), command.at(), command.item(),
                        entry.item().amount(), command.reason(), command.by())
                : dismissed(command.item(), entry, command.reason(), command.by(), command.at()));
    }

    Optional<SettlementEvent> confirmDismissal(ConfirmDismissal command) {
        Entry entry = demand(command.item());
        if (entry.status() == DISMISSED && command.by().equals(entry.endedBy()) && command.reason() == entry.dismissal()) {
            return Optional.empty();
        }
        demandThat(entry.status() != OPEN && (entry.status() != WAITS_FOR_SECOND_PERSON || entry.waitsToBeDismissed()),
                "nothing-to-confirm", "Nobody has asked to dismiss this item");
        if (!entry.waitsToBeDismissed()) {
            throw ended(entry);
        }
        demandThat(!entry.by().contains(command.by()), SettlementRefusal.SAME_PERSON,
                "You asked for this yourself; another person in finance has to confirm it");
        demandThat(command.reason() == entry.dismissal(), "reason-changed",
                "The reason given for this item is " + entry.dismissal() + "; look at it again");
        return Optional.of(dismissed(command.item(), entry, command.reason(), command.by(), command.at()));
    }

    private SettlementEvent dismissed(String id, Entry entry, DismissalReason reason, String by, Instant at) {
        return new ItemDismissed(refund.refundId(), refund.claimId(), refund.orderId(), at, id, entry.item().amount(), reason, by);
    }

    void on(SettlementEvent event) {
        Entry entry = demand(event.item());
        entries.put(event.item(), switch (event) {
            case SettlementRecorded it -> new Entry(entry.item(), it.waitsForSecondPerson() ? WAITS_FOR_SECOND_PERSON : SETTLED,
                    it.payout(), Set.of(it.by()), it.lookedUp(), null, it.waitsForSecondPerson() ? null : it.by());
            case SettlementCorrected it ->
                new Entry(entry.item(), entry.status(), it.payout(), entry.with(it.by()), entry.lookedUp(), null, null);
            case SettlementConfirmed it -> entry.ends(SETTLED, it.by());
            case DismissalAsked it -> entry.toDismiss(it.reason(), it.by());
            case ItemDismissed it -> entry.toDismiss(it.reason(), it.by()).ends(DISMISSED, it.by());
        });
    }

    /** What was found at the provider counts there, as a part that the provider accepted. */
    private Stream<SettlementItem> settled() {
        return in(SETTLED).filter(entry -> entry.lookedUp() != LookedUp.PAID).map(Entry::item);
    }

    private Stream<Entry> in(Standing.Status status) {
        return entries.values().stream().filter(entry -> entry.status() == status);
    }

    /** What nobody has to send any more, of this much. */
    Money openOf(Money amount) {
        return Stream.concat(settled(), in(DISMISSED).map(Entry::item)).map(SettlementItem::amount).reduce(amount, Money::minus);
    }

    /** What goes to the customer through us, of this much. */
    Money owedOf(Money amount) {
        return in(DISMISSED).map(entry -> entry.item().amount()).reduce(amount, Money::minus);
    }

    List<AcceptedPart> partsByHand() {
        return settled().flatMap(item -> item.parts().stream()).map(AcceptedPart::byHand).toList();
    }

    SettlementItem item(String id) {
        return demand(id).item();
    }

    Standing standing(String id) {
        Entry entry = demand(id);
        return new Standing(refund.orderId(), entry.item(), entry.status(), entry.payout() == null ? null : entry.payout().reference(),
                entry.lookedUp(), entry.dismissal());
    }

    boolean isOpen(String id) {
        return demand(id).status() == OPEN;
    }

    private Entry demand(String id) {
        Entry entry = entries.get(id);
        demandThat(entry != null, SettlementRefusal.UNKNOWN_ITEM, "This refund has no item '" + id + "' that a person has to settle");
        return Objects.requireNonNull(entry);
    }

    private static SettlementRefusal ended(Entry entry) {
        return switch (entry.status()) {
            case SETTLED -> new SettlementRefusal("settled-before", "This item is settled with the reference " + entry.reference());
            case DISMISSED -> new SettlementRefusal("dismissed-before", "This item was dismissed: nothing is to be paid for it");
            default -> new SettlementRefusal("outcome-known", "The provider has answered meanwhile; nobody has to settle this item");
        };
    }

    private static void demandThat(boolean good, String type, String otherwise) {
        if (!good) {
            throw new SettlementRefusal(type, otherwise);
        }
    }
}
