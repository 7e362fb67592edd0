package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static so.onekey.returns.claims.policy.PolicyFixtures.AS_PUBLISHED;
import static so.onekey.returns.claims.policy.PolicyFixtures.aLine;
import static so.onekey.returns.claims.policy.PolicyFixtures.decide;
import static so.onekey.returns.claims.policy.PolicyFixtures.delivered;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

/** What a decision leaves behind. */
class ReceiptTest {
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void a_receipt_shows_what_every_rule_said() {
        assertThat(decide(aLine().onSale(), AS_PUBLISHED).verdicts()).containsExactly(
                new RuleVerdict(1, "nothing is left", false),
                new RuleVerdict(2, "cancelled before dispatch", false),
                new RuleVerdict(3, "anything else before dispatch", false),
                new RuleVerdict(4, "tampered, missing or dangerous", false),
                new RuleVerdict(5, "damaged by the user", false),
                new RuleVerdict(6, "past the warranty", false),
                new RuleVerdict(7, "faulty and never returnable", false),
                new RuleVerdict(8, "unwanted and never returnable", true),
                new RuleVerdict(9, "unwanted after dispatch", true),
                new RuleVerdict(10, "faulty before it arrived", false),
                new RuleVerdict(11, "damaged or wrong, reported late", false),
                new RuleVerdict(12, "faulty and bought on sale", false),
                new RuleVerdict(13, "faulty and reported at once", false),
                new RuleVerdict(14, "defective within the warranty", false));
    }

    @Test
    void a_receipt_names_the_edition_of_the_policy() {
        assertThat(ReturnPolicy.decide(List.of(aLine().facts()), AS_PUBLISHED).policyVersion()).isEqualTo("2026-11");
    }

    @Test
    void each_group_of_a_split_line_gets_an_entry() {
        List<LineFacts> groups = UnitSplit.of(Reason.NO_LONGER_WANTED, 3, List.of(UnitGroup.placed(1), delivered(2))).stream()
                .map(units -> aLine().units(units).facts()).toList();

        assertThat(ReturnPolicy.decide(groups, AS_PUBLISHED).lines()).extracting(LineDecision::lineId, LineDecision::quantity,
                LineDecision::outcome).containsExactly(
                        tuple("L-1", 1, Outcome.APPROVED),
                        tuple("L-1", 2, Outcome.REJECTED));
    }

    @Test
    void facts_and_receipts_come_back_from_json_as_they_were() {
        LineFacts facts = aLine().opened().facts();
        Decision decision = ReturnPolicy.decide(List.of(facts, aLine().units(UnitGroup.placed(2)).facts()), AS_PUBLISHED);

        assertThat(json.readValue(json.writeValueAsString(facts), LineFacts.class)).isEqualTo(facts);
        assertThat(json.readValue(json.writeValueAsString(decision), Decision.class)).isEqualTo(decision);
    }

    @Test
    void json_holds_what_the_record_names_and_nothing_more() {
        assertThat(json.writeValueAsString(UnitGroup.placed(2))).isEqualTo(
                "{\"state\":\"PLACED\",\"quantity\":2,\"dispatchedAt\":null,\"deliveredAt\":null,\"shipmentId\":null,"
                        + "\"warrantyFrom\":null,\"warrantyPaused\":\"PT0S\",\"rejectedBefore\":[]}");
    }

    @Test
    void languages_are_kept_in_one_order_so_that_equal_receipts_are_equal_texts() {
        Finding finding = decide(aLine(), AS_PUBLISHED).findings().getFirst();

        assertThat(finding.explanation().keySet()).containsExactly("de", "en");
        assertThat(new Finding(Clause.CONTACT_1, Verdict.APPLIES, Map.of("en", "b", "fr", "c", "de", "a")).explanation().keySet())
                .containsExactly("de", "en", "fr");
    }

    static Stream<Wording> words() {
        return Stream.of(Wording.class.getPermittedSubclasses()).map(Class::getEnumConstants).flatMap(Stream::of).map(Wording.class::cast);
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_explanation_is_written_in_english_and_german(Wording explanation) {
        assertThat(explanation.inEveryLanguage()).containsOnlyKeys("en", "de").allSatisfy(
                (language, text) -> assertThat(text).hasSizeBetween(40, 320).endsWith(".").doesNotContain("  "));
    }

    @Test
    void a_finding_without_english_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(Clause.CONTACT_1, Verdict.APPLIES, Map.of("de", "Schreiben Sie uns.")))
                .withMessageContaining("CONTACT-1");
    }

    @Test
    void a_decision_without_a_clause_is_none() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new LineDecision("L-1", 1, Outcome.REVIEW, null, 0, List.of(), List.of(), UnitGroup.placed(1)))
                .withMessage("The decision on line L-1 names no clause");
    }

    @Test
    void only_an_approval_has_a_resolution() {
        List<Finding> findings = List.of(new Finding(Clause.CONTACT_1, Verdict.APPLIES, Map.of("en", "Write to us.")));

        assertThatIllegalArgumentException().isThrownBy(() -> new LineDecision("L-1", 1, Outcome.REJECTED, Resolution.RESHIPMENT, 0,
                findings, List.of(), UnitGroup.placed(1)));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new LineDecision("L-1", 1, Outcome.APPROVED, null, 0, findings, List.of(), UnitGroup.placed(1)));
    }

    @Test
    void a_decision_is_about_all_of_its_units() {
        List<Finding> findings = List.of(new Finding(Clause.CONTACT_1, Verdict.APPLIES, Map.of("en", "Write to us.")));

        assertThatIllegalArgumentException().isThrownBy(
                () -> new LineDecision("L-1", 2, Outcome.REVIEW, null, 0, findings, List.of(), UnitGroup.placed(1)));
    }

    @ParameterizedTest
    @EnumSource(Clause.class)
    void a_clause_is_known_by_the_id_that_the_policy_gives_it(Clause clause) {
        assertThat(clause.id()).isEqualTo(clause.name().replace('_', '-'));
    }

    @Test
    void all_clauses_of_the_policy_are_there() {
        assertThat(Clause.values()).hasSize(22);
    }

    @Test
    void what_was_stored_before_there_were_terms_and_dangers_has_none() {
        var units = json.readValue("""
                {"state": "DELIVERED", "quantity": 2, "dispatchedAt": null, "deliveredAt": "2026-11-05T15:30:00Z", "shipmentId": "S-1"}""",
                UnitGroup.class);

        assertThat(units).isEqualTo(new UnitGroup(UnitState.DELIVERED, 2, null, PolicyFixtures.DELIVERED_AT, "S-1"));
        assertThat(json.readValue("""
                {"lineId": "L-1", "quantity": 1, "outcome": "REVIEW", "resolution": null, "rule": 3, "verdicts": [],
                 "findings": [{"clause": "CONTACT_1", "verdict": "APPLIES", "explanation": {"en": "Write to us."}}],
                 "units": {"state": "PLACED", "quantity": 1}}""", LineDecision.class).dangers()).isEmpty();
    }
}
