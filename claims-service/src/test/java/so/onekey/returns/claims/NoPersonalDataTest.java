package so.onekey.returns.claims;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.claims.claim.ClaimCommand;
import so.onekey.returns.claims.claim.ClaimEvent;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Events are for ever, so nothing in them may tell who a person is: nothing is fine but what is known to be. */
class NoPersonalDataTest {
    private static final Set<Class<?>> HARMLESS = Set.of(UUID.class, Instant.class, Money.class, int.class, long.class, boolean.class);
    /** By owner and name; {@code requestedBy} is the opaque subject of a token. */
    private static final Set<String> TEXTS = Set.of("ClaimRef.orderId", "RmaNumber.value", "ReturnRequested.requestedBy",
            "RequestReturn.orderId", "RequestReturn.requestedBy", "ConfirmStop.orderId", "RefuseStop.orderId", "ReportDispatch.lineId",
            "LineFacts.lineId", "LineFacts.country", "LineDecision.lineId", "LineUnits.lineId", "QuotedLine.lineId", "UnitGroup.shipmentId",
            "RuleVerdict.name", "Finding.explanation", "PolicySettings.version", "PolicySettings.reviewInsteadOfReject",
            "QuotedPayment.provider", "QuotedPayment.paymentId", "QuotedPayment.method", "Origin.source", "ReturnApproved.policyVersion",
            "ReturnRejected.policyVersion", "ReturnReviewRequested.policyVersion");

    @ParameterizedTest
    @ValueSource(classes = {ClaimEvent.class, ClaimCommand.class})
    void nothing_in_events_and_commands_tells_who_a_person_is(Class<?> family) {
        assertThat(findings(family)).isEmpty();
    }

    @Test
    void the_walk_turns_red_wherever_personal_data_could_hide() {
        assertThat(findings(Careless.class)).containsExactlyInAnyOrder("Told.email", "Told.anything", "Told.notes", "Told.photo",
                "Nested.name", "Open");
    }

    sealed interface Careless {}

    record Told(UUID claimId, String email, Object anything, Map<String, List<String>> notes, byte[] photo, List<Nested> nested)
            implements
            Careless {}

    record Nested(int quantity, String name) {}

    non-sealed interface Open extends Careless {}

    private static List<String> findings(Class<?> family) {
        List<String> found = new ArrayList<>();
        walk(family, family.getSimpleName(), found);
        return found.stream().distinct().toList();
    }

    private static void walk(Type type, String where, List<String> found) {
        if (type instanceof ParameterizedType generic && Set.of(List.class, Set.class, Map.class).contains(generic.getRawType())) {
            List.of(generic.getActualTypeArguments()).forEach(argument -> walk(argument, where, found));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            List.of(record.getRecordComponents()).forEach(component -> walk(component.getGenericType(),
                    record.getSimpleName() + "." + component.getName(), found));
        } else if (type instanceof Class<?> family && family.isSealed()) {
            List.of(family.getPermittedSubclasses()).forEach(member -> walk(member, member.getSimpleName(), found));
        } else if (type == String.class ? !TEXTS.contains(where) : !isHarmless(type)) {
            found.add(where);
        }
    }

    private static boolean isHarmless(Type type) {
        return type instanceof Class<?> leaf && (leaf.isEnum() || HARMLESS.contains(leaf));
    }
}
