package so.onekey.returns.claims.claim;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import so.onekey.returns.chassis.store.EventFamily;
import so.onekey.returns.claims.claim.ClaimEvent.ClaimClosed;
import so.onekey.returns.claims.claim.ClaimEvent.ItemInspected;
import so.onekey.returns.claims.claim.ClaimEvent.ItemRestocked;
import so.onekey.returns.claims.claim.ClaimEvent.RefundApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReplacementDispatched;
import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.InspectionOutcome;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.Seal;
import so.onekey.returns.claims.policy.SerialMatch;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is asked of a claim, in whichever order. Each step also proves that a claim is what its events say. */
class AnySequenceTest {
    private static final Stage[] MADE_RIGHT = {Stage.REFUNDING, Stage.REFUNDED, Stage.REPLACEMENT_SENT, Stage.REPLACED};

    @Provide
    Arbitrary<List<LineFacts>> claims() {
        return AnyRequest.claims();
    }

    @Provide
    Arbitrary<List<AnyRequest>> requests() {
        return AnyRequest.requests();
    }

    @Property(tries = 100)
    void every_unit_that_was_requested_stands_somewhere_once(@ForAll("claims") List<LineFacts> lines,
            @ForAll("requests") List<AnyRequest> requests) {
        var claim = new LivingClaim(lines);
        for (AnyRequest request : requests) {
            request.of(claim);
            assertThat(claim.board().at(Stage.values())).isEqualTo(IntStream.range(0, lines.size())
                    .mapToObj(entry -> new EntryUnits(entry, lines.get(entry).lineId(), lines.get(entry).units().quantity())).toList());
        }
    }

    @Property(tries = 100)
    void a_claim_is_closed_exactly_when_all_its_units_have_ended(@ForAll("claims") List<LineFacts> lines,
            @ForAll("requests") List<AnyRequest> requests) {
        var claim = new LivingClaim(lines);
        for (AnyRequest request : requests) {
            request.of(claim);
            assertThat(isClosed(claim.events())).isEqualTo(claim.board().allEnded());
        }
    }

    private static boolean isClosed(List<ClaimEvent> events) {
        var board = new Board();
        boolean closed = false;
        for (ClaimEvent event : events) {
            board.follow(event);
            if (event instanceof ClaimClosed) {
                assertThat(closed).as("closed twice").isFalse();
                assertThat(board.allEnded()).as("closed too early").isTrue();
                closed = true;
            }
            closed &= board.allEnded();
        }
        return closed;
    }

    @Property(tries = 100)
    void no_unit_is_paid_back_or_replaced_twice(@ForAll("claims") List<LineFacts> lines,
            @ForAll("requests") List<AnyRequest> requests) {
        var claim = new LivingClaim(lines);
        requests.forEach(request -> request.of(claim));

        var madeRight = claim.events().stream().flatMap(event -> switch (event) {
            case RefundApproved refund -> refund.units().stream();
            case ReplacementDispatched replacement -> replacement.units().stream();
            default -> Stream.<EntryUnits>empty();
        }).toList();
        for (int entry = 0; entry < lines.size(); entry++) {
            assertThat(EntryUnits.of(entry, madeRight)).isLessThanOrEqualTo(lines.get(entry).units().quantity());
        }
        assertThat(claim.events()).filteredOn(RefundApproved.class::isInstance).map(RefundApproved.class::cast)
                .allSatisfy(refund -> assertThat(refund.quote().units()).isEqualTo(EntryUnits.byLine(refund.units())));
    }

    @Property(tries = 200)
    void nothing_is_ever_restocked_but_what_was_never_opened_and_is_ours_for_good(@ForAll("restockable") List<LineFacts> lines,
            @ForAll("warehouseDays") List<AnyRequest> requests) {
        var claim = new LivingClaim(lines);
        for (AnyRequest request : requests) {
            request.of(claim);
            List<ClaimEvent> events = claim.events();
            Set<String> restocked = new HashSet<>();
            List<EntryUnits> byEntry = events.stream().filter(ItemRestocked.class::isInstance).map(ItemRestocked.class::cast).map(item -> {
                ItemInspected inspected = inspectionOf(item, events);
                assertThat(restocked.add(item.lineId() + item.unit())).as("restocked twice").isTrue();
                assertThat(item.confirmedBy()).isNotEqualTo(item.proposedBy());
                assertThat(inspected.finding().seal()).isEqualTo(Seal.INTACT);
                assertThat(inspected.finding().serialMatch()).isEqualTo(SerialMatch.YES);
                assertThat(inspected.finding().condition()).isIn(Condition.NO_FAULT_FOUND, Condition.WRONG_ITEM_CONFIRMED);
                assertThat(inspected.outcome()).isIn(InspectionOutcome.REFUND, InspectionOutcome.REPLACE);
                assertThat(lines.get(inspected.entry()).packagingOpened()).isFalse();
                return new EntryUnits(inspected.entry(), item.lineId(), 1);
            }).toList();
            for (int entry = 0; entry < lines.size(); entry++) {
                assertThat(EntryUnits.of(entry, byEntry)).isLessThanOrEqualTo(EntryUnits.of(entry, claim.board().at(MADE_RIGHT)));
            }
        }
    }

    @Example
    void such_sequences_reach_everything_that_can_happen_to_a_claim() {
        var random = new Random(1);
        var requests = AnyRequest.requests().generator(1000);
        var claims = AnyRequest.claims().generator(1000);
        var warehouseDays = AnyRequest.warehouseDays().generator(1000);
        var wrongItems = AnyRequest.wrongItems().generator(1000);
        Set<Class<?>> notYet = new HashSet<>(EventFamily.of(ClaimEvent.class).events());
        for (int number = 0; number < 2000 && !notYet.isEmpty(); number++) {
            boolean inTheWarehouse = number % 2 == 0;
            var claim = new LivingClaim((inTheWarehouse ? wrongItems : claims).next(random).value());
            (inTheWarehouse ? warehouseDays : requests).next(random).value().forEach(request -> request.of(claim));
            claim.events().forEach(event -> notYet.remove(event.getClass()));
        }
        assertThat(notYet).isEmpty();
    }

    private static ItemInspected inspectionOf(ItemRestocked item, List<ClaimEvent> events) {
        return events.stream().filter(ItemInspected.class::isInstance).map(ItemInspected.class::cast)
                .filter(each -> each.finding().lineId().equals(item.lineId()) && each.unit() == item.unit()).findFirst().orElseThrow();
    }

    @Provide
    Arbitrary<List<LineFacts>> restockable() {
        return AnyRequest.wrongItems();
    }

    @Provide
    Arbitrary<List<AnyRequest>> warehouseDays() {
        return AnyRequest.warehouseDays();
    }
}
