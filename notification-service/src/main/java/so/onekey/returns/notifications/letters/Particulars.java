package so.onekey.returns.notifications.letters;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.notifications.contacts.Contact;
import so.onekey.returns.notifications.notification.DecidedLine;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The customer's and the shop's side of a letter. */
final class Particulars {
    /** What is no name, such as a link, would turn our greeting into somebody else's message. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]([\\p{L}\\p{M}'’ -]|\\.(?= |$)){0,79}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private final @Nullable String claimId;
    private final Contact contact;
    private final Wording wording;
    private final LetterSettings settings;
    private final Links links;

    Particulars(@Nullable String claimId, Contact contact, Wording wording, LetterSettings settings, Links links) {
        this.claimId = claimId;
        this.contact = contact;
        this.wording = wording;
        this.settings = settings;
        this.links = links;
    }

    Optional<String> name() {
        return Optional.of(contact.name().strip()).filter(name -> NAME.matcher(name).matches());
    }

    String order() {
        return contact.orderId();
    }

    String contactAddress() {
        return settings.contactAddress();
    }

    int reviewBusinessDays() {
        return settings.reviewBusinessDays();
    }

    /** The day by which a person has looked at what happened then. */
    String reviewedBy(Instant since) {
        return wording.lastOf(settings.reviewBusinessDays(), since);
    }

    int inspectionBusinessDays() {
        return settings.inspectionBusinessDays();
    }

    /** The day by which a parcel that came then is inspected. */
    String inspectedBy(Instant since) {
        return wording.lastOf(settings.inspectionBusinessDays(), since);
    }

    String day(Instant instant) {
        return wording.day(instant);
    }

    String dayEndingAt(Instant end) {
        return wording.dayEndingAt(end);
    }

    String figures(Money money) {
        return wording.figures(money);
    }

    /** Where the customer sees the claim. */
    String claimPage() {
        return links.claim(claim());
    }

    /** Where the label is, for as long as it can be used. */
    String label(String labelId, Instant sendBy) {
        return links.label(claim(), labelId, sendBy);
    }

    /** Where the customer says where the money shall go. */
    String payoutPage(String refundId, String language) {
        return links.payout(refundId, language);
    }

    private String claim() {
        return Objects.requireNonNull(claimId, "only what is about a claim leads there");
    }

    /** What the customer knows the article by, on one line. */
    Optional<String> title(String lineId) {
        return Optional.ofNullable(contact.titles().get(lineId)).map(title -> CONTROL.matcher(title).replaceAll(" ").strip())
                .filter(title -> !title.isEmpty());
    }

    /** Why it was decided so, each reason with its clause, in the letter's language where the policy speaks it. */
    List<String> reasons(List<DecidedLine.Finding> findings) {
        return findings.stream().map(finding -> finding.clause() + ": " + wording.choose(finding.explanation())).toList();
    }
}
