package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.policy.PolicyFixtures.DELIVERED_AT;
import static so.onekey.returns.claims.policy.PolicyFixtures.DISPATCHED_AT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every split of a line. */
class EverySplitTest {
    @Property
    void the_groups_add_up_to_what_was_requested(@ForAll Reason reason, @ForAll("lines") List<UnitGroup> line, @ForAll int any) {
        int requested = requested(line, any);

        assertThat(sum(UnitSplit.of(reason, requested, line))).isEqualTo(requested);
    }

    @Property
    void a_split_takes_only_units_that_were_bought(@ForAll Reason reason, @ForAll("lines") List<UnitGroup> line,
            @ForAll int any) {
        for (UnitGroup taken : UnitSplit.of(reason, requested(line, any), line)) {
            int alike = sum(line.stream().filter(bought -> sameGroup(bought, taken)).toList());

            assertThat(taken.quantity()).isLessThanOrEqualTo(alike);
        }
    }

    @Property
    void no_two_groups_are_alike(@ForAll Reason reason, @ForAll("lines") List<UnitGroup> line, @ForAll int any) {
        List<UnitGroup> groups = UnitSplit.of(reason, requested(line, any), line);

        assertThat(groups.stream().map(group -> group.of(1))).doesNotHaveDuplicates();
    }

    @Property
    void nothing_is_taken_that_is_not_free_while_a_free_unit_is_left(@ForAll Reason reason, @ForAll("lines") List<UnitGroup> line,
            @ForAll int any) {
        int requested = requested(line, any);

        int free = sum(free(line));
        assertThat(sum(free(UnitSplit.of(reason, requested, line)))).isEqualTo(Math.min(free, requested));
    }

    @Property
    void the_order_in_which_units_are_listed_changes_nothing(@ForAll Reason reason, @ForAll("lines") List<UnitGroup> line,
            @ForAll int any, @ForAll Random random) {
        List<UnitGroup> shuffled = new ArrayList<>(line);
        Collections.shuffle(shuffled, random);

        int requested = requested(line, any);
        assertThat(UnitSplit.of(reason, requested, shuffled)).isEqualTo(UnitSplit.of(reason, requested, line));
    }

    @Provide
    Arbitrary<List<UnitGroup>> lines() {
        return groups().list().ofMinSize(1).ofMaxSize(7);
    }

    private static Arbitrary<UnitGroup> groups() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 2);
        Arbitrary<String> shipments = Arbitraries.of("S-1", "S-2").injectNull(0.3);
        Arbitrary<Integer> quantities = Arbitraries.integers().between(1, 4);
        return Combinators.combine(Arbitraries.of(UnitState.values()), quantities, days, shipments).as(EverySplitTest::group);
    }

    private static UnitGroup group(UnitState state, int quantity, int days, String shipment) {
        Duration later = Duration.ofDays(days);
        return switch (state) {
            case PLACED -> UnitGroup.placed(quantity);
            case DISPATCHED -> new UnitGroup(state, quantity, DISPATCHED_AT.plus(later), null, shipment);
            case DELIVERED, NOT_FREE -> new UnitGroup(state, quantity, DISPATCHED_AT, DELIVERED_AT.plus(later), shipment,
                    days == 1 ? DISPATCHED_AT : null, later,
                    days == 2 ? PolicyFixtures.rejectedBeforeFor(Reason.INCOMPLETE).rejectedBefore() : List.of());
        };
    }

    private static int requested(List<UnitGroup> line, int any) {
        return 1 + Math.floorMod(any, sum(line));
    }

    private static List<UnitGroup> free(List<UnitGroup> groups) {
        return groups.stream().filter(group -> group.state() != UnitState.NOT_FREE).toList();
    }

    private static boolean sameGroup(UnitGroup one, UnitGroup other) {
        return one.state() == UnitState.NOT_FREE ? other.state() == UnitState.NOT_FREE : one.of(1).equals(other.of(1));
    }

    private static int sum(List<UnitGroup> groups) {
        return groups.stream().mapToInt(UnitGroup::quantity).sum();
    }
}
