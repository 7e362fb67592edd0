package so.onekey.returns.claims.policy;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the policy's tests speak with: a line that tells its story, and a receipt in one sentence. */
final class PolicyFixtures {
    static final Instant DISPATCHED_AT = Instant.parse("2026-11-02T09:00:00Z");
    static final Instant DELIVERED_AT = Instant.parse("2026-11-05T15:30:00Z");
    static final Instant REPORTED_AT = Instant.parse("2026-11-08T10:00:00Z");

    static final PolicySettings AS_PUBLISHED = PolicySettings.asPublished();
    static final PolicySettings GERMANY_TO_A_PERSON = new PolicySettings(AS_PUBLISHED.version(), AS_PUBLISHED.neverReturnable(),
            Set.of("DE"));

    private PolicyFixtures() {}

    /** One delivered, sealed, standard unit at full price in Hong Kong that is no longer wanted; the rest is told by the test. */
    static Line aLine() {
        return new Line();
    }

    static UnitGroup dispatched(int quantity) {
        return new UnitGroup(UnitState.DISPATCHED, quantity, DISPATCHED_AT, null, "S-1");
    }

    static UnitGroup delivered(int quantity) {
        return delivered(quantity, DELIVERED_AT);
    }

    static UnitGroup delivered(int quantity, Instant at) {
        return new UnitGroup(UnitState.DELIVERED, quantity, DISPATCHED_AT, at, "S-1");
    }

    static UnitGroup deliveredInHongKong(String time) {
        return delivered(1, hongKong(time));
    }

    /** One delivered unit on which other claims were rejected before, for these reasons. */
    static UnitGroup rejectedBeforeFor(Reason... reasons) {
        List<EarlierRejection> earlier = Stream.of(reasons).map(reason -> new EarlierRejection("C-1", "RMA-7K3M9-QXT20", reason)).toList();
        return new UnitGroup(UnitState.DELIVERED, 1, DISPATCHED_AT, DELIVERED_AT, "S-1", null, Duration.ZERO, earlier);
    }

    static Instant hongKong(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Hong_Kong")).toInstant();
    }

    static LineDecision decide(Line line, PolicySettings settings) {
        return decide(line.facts(), settings);
    }

    static LineDecision decide(LineFacts facts, PolicySettings settings) {
        return ReturnPolicy.decide(List.of(facts), settings).lines().getFirst();
    }

    /** For example {@code rule 2: APPROVED CANCELLATION, SHIPMENT-1 not yet, REFUND-2}. */
    static String receipt(Line line) {
        return receipt(line, AS_PUBLISHED);
    }

    static String receipt(Line line, PolicySettings settings) {
        return receipt(decide(line, settings));
    }

    static String receipt(LineDecision decision) {
        return "rule " + decision.rule() + ": " + decision.outcome() + (decision.resolution() == null ? "" : " " + decision.resolution())
                + (decision.urgent() ? " urgent" : "")
                + decision.findings().stream().map(PolicyFixtures::inWords).collect(joining());
    }

    private static String inWords(Finding finding) {
        return ", " + finding.clause().id() + (finding.verdict() == Verdict.APPLIES ? "" : " not yet");
    }

    static final class Line {
        private String id = "L-1";
        private Reason reason = Reason.NO_LONGER_WANTED;
        private Remedy remedy = Remedy.REFUND;
        private boolean packagingOpened;
        private boolean artificialDamage;
        private boolean hazard;
        private Category category = Category.STANDARD;
        private boolean sale;
        private boolean giftCard;
        private String country = "HK";
        private UnitGroup units = delivered(1);
        private Instant reportedAt = REPORTED_AT;

        Line id(String value) {
            id = value;
            return this;
        }

        Line because(Reason value) {
            reason = value;
            return this;
        }

        Line wishing(Remedy value) {
            remedy = value;
            return this;
        }

        Line opened(boolean value) {
            packagingOpened = value;
            return this;
        }

        Line opened() {
            return opened(true);
        }

        Line damagedByTheUser(boolean value) {
            artificialDamage = value;
            return this;
        }

        Line hazardous(boolean value) {
            hazard = value;
            return this;
        }

        Line withAHazard() {
            return hazardous(true);
        }

        Line of(Category value) {
            category = value;
            return this;
        }

        Line onSale(boolean value) {
            sale = value;
            return this;
        }

        Line onSale() {
            return onSale(true);
        }

        Line giftCard(boolean value) {
            giftCard = value;
            return this;
        }

        Line giftCard() {
            return giftCard(true);
        }

        Line shippedTo(String value) {
            country = value;
            return this;
        }

        Line units(UnitGroup value) {
            units = value;
            return this;
        }

        Line reported(Instant value) {
            reportedAt = value;
            return this;
        }

        /** In the merchant's zone. */
        Line reported(String hongKongTime) {
            return reported(hongKong(hongKongTime));
        }

        LineFacts facts() {
            return new LineFacts(id, reason, remedy, packagingOpened, artificialDamage, hazard, category, sale, giftCard, country,
                    reportedAt, units);
        }
    }
}
