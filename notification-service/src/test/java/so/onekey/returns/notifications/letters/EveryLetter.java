package so.onekey.returns.notifications.letters;

import org.joda.money.Money;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import so.onekey.returns.chassis.calendar.BusinessCalendar;
import so.onekey.returns.chassis.calendar.CalendarSettings;
import so.onekey.returns.notifications.contacts.Contact;
import so.onekey.returns.notifications.notification.Concern;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.DecidedLine.Finding;
import so.onekey.returns.notifications.notification.DecidedLine.Resolution;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.HoldCause;
import so.onekey.returns.notifications.notification.InspectionFacts;
import so.onekey.returns.notifications.notification.Obstacle;
import so.onekey.returns.notifications.notification.Occasion;
import so.onekey.returns.notifications.notification.ParcelFacts;
import so.onekey.returns.notifications.notification.RefundFacts;
import so.onekey.returns.notifications.notification.RequestFacts;
import so.onekey.returns.notifications.notification.SendingFacts;
import so.onekey.returns.notifications.notification.Tracking;
import so.onekey.returns.notifications.notification.Units;
import so.onekey.returns.notifications.notification.Wanted;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Facts for every template, and a writer as it runs with the settings as they come. */
final class EveryLetter {
    static final String RMA = "RMA-7F3A-0001";
    static final String SECRET = "0123456789abcdef0123456789abcdef";
    static final Money AMOUNT = Money.parse("USD 1299.50");
    /** Midnight in Hong Kong: the end of the 16th, not a moment of the 17th. */
    static final Instant DUE = Instant.parse("2026-03-16T16:00:00Z");
    /** A Thursday; Friday the 3rd, Monday the 6th and Tuesday the 7th of April are holidays in Hong Kong. */
    static final Instant BEFORE_EASTER = Instant.parse("2026-04-02T03:00:00Z");
    private static final Tracking TRACKING = new Tracking("Hongkong Post", "RR555HK");

    private EveryLetter() {}

    static Stream<Facts> facts() {
        return Stream.of(requests(), sending(), parcels(), inspections(), refunds()).flatMap(stream -> stream);
    }

    private static Stream<Facts> requests() {
        var cancelled = new DecidedLine("1", 1, Resolution.CANCELLATION, List.of(finding("REFUND-2")));
        return Stream.of(new RequestFacts.ReturnApproved(RMA, List.of(cancelled)), new RequestFacts.ReturnRejected(RMA, decided()),
                new RequestFacts.ReviewRequested(RMA, Occasion.RULE, BEFORE_EASTER, true, decided()),
                new RequestFacts.InformationRequested(RMA, "q-1", List.of(Wanted.values()), DUE),
                new RequestFacts.ReturnWithdrawn(RMA, units()));
    }

    private static Stream<Facts> sending() {
        return Stream.of(new SendingFacts.LabelIssued(RMA, "l-1", "Hongkong Post", "RR987654321HK", DUE),
                new SendingFacts.ReminderDue(RMA, "l-1", DUE),
                new SendingFacts.InTransit(RMA, "Hongkong Post", "RR987654321HK", BEFORE_EASTER),
                new SendingFacts.ReturnExpired(RMA, units()));
    }

    private static Stream<Facts> parcels() {
        return Stream.of(new ParcelFacts.ParcelReceived("p", RMA, BEFORE_EASTER),
                new ParcelFacts.ParcelHeld("p", HoldCause.UNDER_REVIEW, BEFORE_EASTER),
                new ParcelFacts.ParcelRefused("p", List.of(finding("REQUEST-3"))),
                new ParcelFacts.ParcelMatched("p", RMA, BEFORE_EASTER), new ParcelFacts.ReturnedToSender("p", TRACKING, BEFORE_EASTER),
                new ParcelFacts.ParcelSentBack("p", TRACKING), new ParcelFacts.RecoveryWordsDestroyed("p", BEFORE_EASTER));
    }

    private static Stream<Facts> inspections() {
        return Stream.of(new InspectionFacts.InspectionReview(RMA, Concern.TAMPERED, BEFORE_EASTER, decided()),
                new InspectionFacts.RefundDeclined(RMA, decided()),
                new InspectionFacts.ReplacementApproved(RMA,
                        List.of(new DecidedLine("1", 1, Resolution.WARRANTY_REPLACEMENT, List.of(finding("WARRANTY-1"))))),
                new InspectionFacts.ReplacementDeclined(RMA, decided()), new InspectionFacts.ItemSentBack(RMA, units(), TRACKING));
    }

    private static Stream<Facts> refunds() {
        return Stream.of(new RefundFacts.RefundScheduled("r", AMOUNT, DUE),
                new RefundFacts.RefundIssued("r", AMOUNT, List.of(new RefundFacts.Part("credit_card", Money.parse("USD 1000.00")),
                        new RefundFacts.Part("store_credit", Money.parse("USD 299.50")))),
                new RefundFacts.SettlementAwaited("r", Obstacle.FAILED, AMOUNT), new RefundFacts.RefundReversed("r", AMOUNT),
                new RefundFacts.RefundEscalated("r", AMOUNT, DUE));
    }

    static FinanceLetters toFinance(Instant now) {
        return withACalendar(
                context -> new FinanceLetters(context.getBean(CalendarSettings.class), context.getBean(BusinessCalendar.class),
                        Clock.fixed(now, ZoneOffset.UTC)));
    }

    static Letters writer() {
        return withACalendar(EveryLetter::writer);
    }

    private static <T> T withACalendar(Function<GenericApplicationContext, T> writer) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(Class.forName("so.onekey.returns.chassis.calendar.CalendarConfiguration"));
            context.refresh();
            return writer.apply(context);
        } catch (ClassNotFoundException moved) {
            throw new AssertionError(moved);
        }
    }

    private static Letters writer(GenericApplicationContext context) {
        return new Letters(context.getBean(CalendarSettings.class), context.getBean(BusinessCalendar.class),
                new LetterSettings("shop@onekey.so", 2, 3), links());
    }

    static Links links() {
        return new Links(new PortalSettings("https://returns.onekey.so"), new LabelLinkSettings(SECRET),
                new PayoutLinkSettings(SECRET, "https://refunds.onekey.so"));
    }

    static Contact customer(String name, String locale, String title) {
        return new Contact("o-1001", "cu-9", "satoshi@example.com", name, locale, Map.of("1", title));
    }

    static Finding finding(String clause) {
        return new Finding(clause, Map.of("en", "In English why " + clause + " holds.", "de", "Auf Deutsch, warum " + clause + " gilt."));
    }

    private static List<DecidedLine> decided() {
        return List.of(new DecidedLine("1", 2, null, List.of(finding("SHIPMENT-1"), finding("GENERAL-2"))));
    }

    private static List<Units> units() {
        return List.of(new Units("1", 2), new Units("7", 1));
    }
}
