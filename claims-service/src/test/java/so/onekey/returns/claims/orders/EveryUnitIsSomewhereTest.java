package so.onekey.returns.claims.orders;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import so.onekey.returns.claims.orders.Reservation.Freed;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.UnitGroup;
import so.onekey.returns.claims.policy.UnitSplit;
import so.onekey.returns.claims.policy.UnitState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Through any sequence of requests, rejections, withdrawals, refunds, dispatches, deliveries and cancellations no unit is lost or doubled. */
class EveryUnitIsSomewhereTest {
    private enum What {
        REQUEST,
        REJECT,
        WITHDRAW,
        USE_UP,
        DISPATCH,
        DELIVER,
        CANCEL,
        SEND_EVERYTHING
    }

    private record Step(What what, Reason reason, int which, int quantity) {}

    @Property(tries = 500)
    void units_are_kept(@ForAll @IntRange(min = 1, max = 6) int bought, @ForAll("steps") List<Step> steps) {
        var shop = new Shop(bought);
        for (int minute = 0; minute < steps.size(); minute++) {
            shop.does(steps.get(minute), minute);

            List<UnitGroup> groups = shop.units();
            int taken = shop.claims.stream().mapToInt(Reservation::taken).sum();
            assertThat(sum(groups)).as("all units").isEqualTo(bought);
            assertThat(taken).as("no unit is taken twice").isLessThanOrEqualTo(bought);
            assertThat(sum(free(groups))).as("what is taken is not free").isLessThanOrEqualTo(bought - taken);
            assertThat(groups).allSatisfy(group -> assertThat(group.warrantyPaused().isNegative()).isFalse());
            assertThat(groups).as("the order of the history changes nothing").isEqualTo(shop.unitsToldBackwards());
        }
    }

    @Property(tries = 500)
    void as_long_as_the_storefront_cancels_nothing_what_claims_give_back_is_free_again(@ForAll @IntRange(min = 1, max = 6) int bought,
            @ForAll("steps") List<Step> steps) {
        var shop = new Shop(bought);
        steps.stream().filter(step -> List.of(What.REQUEST, What.REJECT, What.WITHDRAW).contains(step.what()))
                .forEach(step -> shop.does(step, 1));

        int taken = shop.claims.stream().mapToInt(Reservation::taken).sum();
        assertThat(sum(free(shop.units()))).isEqualTo(bought - taken);
    }

    private static final class Shop {
        private final int bought;
        private final Map<String, OrderFact> facts = new HashMap<>();
        private final List<Reservation> claims = new ArrayList<>();

        Shop(int bought) {
            this.bought = bought;
        }

        void does(Step step, int minute) {
            switch (step.what()) {
                case REQUEST -> request(step, minute);
                case REJECT -> end(step, (claim, held) -> freed(claim, held, minute, true));
                case WITHDRAW -> end(step, (claim, held) -> freed(claim, held, minute, false));
                case USE_UP -> end(step, (claim, held) -> used(claim, held));
                case DISPATCH -> learn(OrderFactFixtures.dispatched(minute, "S-" + step.which(), step.quantity()));
                case DELIVER -> learn(OrderFactFixtures.delivered(minute, "S-" + step.which()));
                case CANCEL -> learn(OrderFactFixtures.cancelled(minute, step.quantity()));
                case SEND_EVERYTHING -> learn(OrderFactFixtures.everythingDispatched(minute));
            }
        }

        private void learn(OrderFact fact) {
            facts.putIfAbsent(fact.getClass() + fact.factId(), fact);
        }

        private void request(Step step, int minute) {
            for (UnitGroup group : UnitSplit.of(step.reason(), Math.min(step.quantity(), bought), units())) {
                if (group.state() != UnitState.NOT_FREE) {
                    claims.add(new Reservation("C-" + claims.size(), OrderFactFixtures.minute(minute), "L1",
                            group.state() == UnitState.PLACED, group.shipmentId() == null ? "" : group.shipmentId(), group.quantity(), 0, 0,
                            order().cancelledAtStorefront(order().lines().getFirst()), step.reason(), null, List.of()));
                }
            }
        }

        private interface End {
            Reservation of(Reservation claim, int held);
        }

        private void end(Step step, End end) {
            if (!claims.isEmpty()) {
                int index = step.which() % claims.size();
                Reservation claim = claims.get(index);
                int ended = Math.min(step.quantity(), claim.held());
                claims.set(index, ended == 0 ? claim : end.of(claim, ended));
            }
        }

        private static Reservation freed(Reservation claim, int units, int minute, boolean rejected) {
            var freed = Stream.concat(claim.freed().stream(), Stream.of(new Freed(units, OrderFactFixtures.minute(minute), rejected)))
                    .toList();
            return new Reservation(claim.claimId(), claim.claimedAt(), claim.lineId(), claim.undispatched(), claim.shipmentId(),
                    claim.held() - units, claim.used(), claim.stopped(), claim.cancelledBefore(), claim.reason(), null, freed);
        }

        private static Reservation used(Reservation claim, int units) {
            return new Reservation(claim.claimId(), claim.claimedAt(), claim.lineId(), claim.undispatched(), claim.shipmentId(),
                    claim.held() - units, claim.used() + units,
                    claim.stopped() + (claim.undispatched() ? units : 0), claim.cancelledBefore(), claim.reason(), null, claim.freed());
        }

        private Order order() {
            return OrderFactFixtures.order(bought, facts.values().toArray(OrderFact[]::new));
        }

        List<UnitGroup> units() {
            return order().unitsOf(order().lines().getFirst(), claims);
        }

        List<UnitGroup> unitsToldBackwards() {
            return order().unitsOf(order().lines().getFirst(), claims.reversed());
        }
    }

    private static int sum(List<UnitGroup> groups) {
        return groups.stream().mapToInt(UnitGroup::quantity).sum();
    }

    private static List<UnitGroup> free(List<UnitGroup> groups) {
        return groups.stream().filter(group -> group.state() != UnitState.NOT_FREE).toList();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(What.values()), Arbitraries.of(Reason.values()), Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(1, 4)).as(Step::new).list().ofMaxSize(14);
    }
}
