package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.policy.PolicyFixtures.AS_PUBLISHED;
import static so.onekey.returns.claims.policy.PolicyFixtures.DELIVERED_AT;
import static so.onekey.returns.claims.policy.PolicyFixtures.GERMANY_TO_A_PERSON;
import static so.onekey.returns.claims.policy.PolicyFixtures.decide;
import static so.onekey.returns.claims.policy.PolicyFixtures.delivered;
import static so.onekey.returns.claims.policy.PolicyFixtures.dispatched;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every decision, whatever the facts. An exhaustive property is shown for every combination of facts. */
class EveryDecisionTest {
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void no_facts_leave_a_line_undecided_or_decided_without_a_clause(@ForAll("facts") LineFacts facts) {
        LineDecision decision = decide(facts, GERMANY_TO_A_PERSON);

        assertThat(decision.findings()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(decision.units()).isEqualTo(facts.units());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void the_first_rule_that_applies_decides(@ForAll("facts") LineFacts facts) {
        LineDecision decision = decide(facts, GERMANY_TO_A_PERSON);

        RuleVerdict first = decision.verdicts().stream().filter(RuleVerdict::applies).findFirst().orElseThrow();
        assertThat(decision.rule()).isEqualTo(first.rule());
    }

    @Property
    void every_rule_has_its_verdict_recorded(@ForAll("facts") LineFacts facts) {
        assertThat(decide(facts, AS_PUBLISHED).verdicts()).extracting(RuleVerdict::rule)
                .isEqualTo(Rules.IN_ORDER.stream().map(Rule::number).toList());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void nothing_is_rejected_but_by_the_rules_that_say_so(@ForAll("facts") LineFacts facts) {
        LineDecision decision = decide(facts, AS_PUBLISHED);

        assertThat(decision.outcome() == Outcome.REJECTED && !Set.of(1, 5, 6, 8, 9).contains(decision.rule())).isFalse();
        assertThat(decision.outcome() == Outcome.APPROVED && !Set.of(2, 12, 13, 14).contains(decision.rule())).isFalse();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void nobody_is_asked_to_send_a_hazard(@ForAll("facts") LineFacts facts) {
        LineDecision decision = decide(facts, AS_PUBLISHED);

        assertThat(facts.hazard() && decision.resolution() != null && decision.resolution().needsLabel()).isFalse();
        assertThat(decision.dangers().contains(Danger.HAZARD)).isEqualTo(facts.hazard());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_country_that_gives_more_turns_rejections_into_reviews_and_changes_nothing_else(@ForAll("facts") LineFacts facts) {
        LineDecision usual = decide(facts, AS_PUBLISHED);
        LineDecision there = decide(facts, GERMANY_TO_A_PERSON);

        boolean turned = facts.country().equals("DE") && Set.of(6, 8, 9).contains(usual.rule());
        assertThat(there.outcome()).isEqualTo(turned ? Outcome.REVIEW : usual.outcome());
        assertThat(there.rule()).isEqualTo(usual.rule());
        assertThat(there.findings()).extracting(Finding::clause).isEqualTo(usual.findings().stream().map(Finding::clause).toList());
    }

    @Property
    void the_same_facts_give_an_equal_receipt(@ForAll("claims") List<LineFacts> claim) {
        assertThat(ReturnPolicy.decide(claim, AS_PUBLISHED)).isEqualTo(ReturnPolicy.decide(List.copyOf(claim), AS_PUBLISHED));
    }

    @Property
    void the_order_of_the_lines_changes_nothing_for_any_of_them(@ForAll("claims") List<LineFacts> claim, @ForAll Random random) {
        List<LineFacts> shuffled = new ArrayList<>(claim);
        Collections.shuffle(shuffled, random);

        List<LineDecision> decisions = ReturnPolicy.decide(claim, AS_PUBLISHED).lines();
        List<LineDecision> again = ReturnPolicy.decide(shuffled, AS_PUBLISHED).lines();

        assertThat(again).isEqualTo(shuffled.stream().map(facts -> decisions.get(claim.indexOf(facts))).toList());
    }

    @Provide
    Arbitrary<List<LineFacts>> claims() {
        return facts().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<LineFacts> facts() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Builders.withBuilder(PolicyFixtures::aLine)
                .use(Arbitraries.of("L-1", "L-2")).in(PolicyFixtures.Line::id)
                .use(Arbitraries.of(Reason.values())).in(PolicyFixtures.Line::because)
                .use(Arbitraries.of(Remedy.values())).in(PolicyFixtures.Line::wishing)
                .use(either).in((line, opened) -> line.opened(opened))
                .use(either).in((line, damaged) -> line.damagedByTheUser(damaged))
                .use(either).in((line, hazard) -> line.hazardous(hazard))
                .use(Arbitraries.of(Category.values())).in(PolicyFixtures.Line::of)
                .use(either).in((line, sale) -> line.onSale(sale))
                .use(either).in((line, giftCard) -> line.giftCard(giftCard))
                .use(Arbitraries.of("HK", "DE")).in(PolicyFixtures.Line::shippedTo)
                .use(Arbitraries.of(UnitGroup.placed(1), dispatched(2), delivered(1), UnitGroup.notFree(3),
                        delivered(1, DELIVERED_AT.minus(Duration.ofDays(60))), delivered(1, DELIVERED_AT.minus(Duration.ofDays(600))),
                        PolicyFixtures.rejectedBeforeFor(Reason.NO_LONGER_WANTED, Reason.DEFECTIVE)))
                .in(PolicyFixtures.Line::units)
                .build(PolicyFixtures.Line::facts);
    }
}
