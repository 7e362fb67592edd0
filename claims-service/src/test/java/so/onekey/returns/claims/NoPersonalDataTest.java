package so.onekey.returns.claims;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.claims.claim.ClaimCommand;
import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.parcel.ParcelCommand;
import so.onekey.returns.claims.parcel.ParcelEvent;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import static org.assertj.core.api.Assertions.assertThat;

/** Events are for ever, so nothing in them may tell who a person is: nothing is fine but what is known to be. */
class NoPersonalDataTest {
    private static final Set<Class<?>> HARMLESS = Set.of(UUID.class, Instant.class, Duration.class, Period.class, ZoneId.class, Money.class,
            int.class, long.class, boolean.class, Integer.class);
    /** By owner and name, with what it is that makes it harmless. */
    private static final Map<String, Set<String>> TEXTS = Map.of(
            "the shop's own numbers of orders, lines, shipments and claims",
            Set.of("ClaimRef.orderId", "RmaNumber.value", "LineFacts.lineId", "LineDecision.lineId", "LineUnits.lineId",
                    "EntryUnits.lineId",
                    "QuotedLine.lineId", "UnitGroup.shipmentId", "EarlierRejection.claimId", "EarlierRejection.rmaNumber",
                    "RequestReturn.orderId", "ConfirmStop.orderId", "RefuseStop.orderId", "ReportDispatch.lineId",
                    "NoteReplacementDispatched.orderId", "NoteReplacementDelivered.orderId", "NoteReplacementUnavailable.orderId",
                    "ReplacedUnits.newLineId", "ReplacementDispatched.newLines", "ReplacementDelivered.newLines", "UnitFinding.lineId",
                    "RestockItem.lineId", "RestockProposed.lineId", "ItemRestocked.lineId", "ParcelReturnedToSender.orderId",
                    "ParcelRefused.orderId", "ParcelMatchedToOrder.orderId", "ParcelSentBack.orderId", "RecoveryWordsDestroyed.orderId",
                    "RecoveryWordsDestroyed.lineId", "ToUs.orderId", "ToNoClaim.orderId", "MatchOrder.orderId",
                    "DestroyRecoveryWords.lineId"),
            "the opaque subject of a token, which only the login service can tell a name of",
            Set.of("ReturnRequested.requestedBy", "RequestReturn.requestedBy", "ByPerson.subject", "AskCustomer.askedBy",
                    "InformationRequested.requestedBy", "WithdrawReturn.withdrawnBy", "ReturnWithdrawn.withdrawnBy",
                    "InspectUnits.inspectedBy", "ItemInspected.inspectedBy", "RestockItem.by", "RestockProposed.proposedBy",
                    "ItemRestocked.proposedBy", "ItemRestocked.confirmedBy", "SendItemsBack.sentBy", "ItemSentBack.sentBy",
                    "ParcelScanned.scannedBy", "ParcelReceived.receivedBy", "ParcelMatched.matchedBy", "ParcelMatchedToOrder.matchedBy",
                    "ParcelSentBack.sentBy", "RecoveryWordsDestroyed.destroyedBy", "Receive.by", "Match.by", "MatchOrder.by", "SendBack.by",
                    "DestroyRecoveryWords.by"),
            "numbers of things: a serial number is the device's, a tracking number the parcel's",
            Set.of("UnitFinding.serial", "NoteLabel.carrier", "NoteLabel.trackingNumber", "LabelIssued.carrier",
                    "LabelIssued.trackingNumber", "ParcelInTransit.carrier", "ParcelInTransit.trackingNumber", "SendItemsBack.carrier",
                    "SendItemsBack.trackingNumber", "ItemSentBack.carrier", "ItemSentBack.trackingNumber", "ScannedNumber.value",
                    "ParcelReturnedToSender.carrier", "ParcelReturnedToSender.trackingNumber", "ParcelSentBack.carrier",
                    "ParcelSentBack.trackingNumber", "ToUs.carrier", "ToUs.trackingNumber", "SendBack.carrier", "SendBack.trackingNumber"),
            "hashes of photos, which are kept beside and erased there",
            Set.of("AnswerQuestion.photos", "InformationGiven.photos", "UnitFinding.photos", "ParcelScanned.photos", "Receive.photos"),
            "what the policy says, the same for everybody",
            Set.of("PolicySettings.version", "PolicySettings.reviewInsteadOfReject", "RuleVerdict.name", "Finding.explanation",
                    "ReturnApproved.policyVersion", "ReturnRejected.policyVersion", "ReturnReviewRequested.policyVersion",
                    "RefundGranted.policyVersion", "RefundDeclined.policyVersion", "ReplacementApproved.policyVersion",
                    "ReplacementDeclined.policyVersion", "InspectionReviewRequested.policyVersion", "ParcelRefused.policyVersion",
                    "ParcelMatchedToOrder.policyVersion", "Receive.policyVersion"),
            "a country is millions of people", Set.of("LineFacts.country"),
            "how it was paid, by ids that only the payment provider can tell a name of",
            Set.of("QuotedPayment.provider", "QuotedPayment.paymentId", "QuotedPayment.method"),
            "codes of our own services", Set.of("Origin.source", "CustomerTold.template", "CustomerTold.failure", "NoteTold.template",
                    "NoteTold.failure"));

    @ParameterizedTest
    @ValueSource(classes = {ClaimEvent.class, ClaimCommand.class, ParcelEvent.class, ParcelCommand.class})
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

    @Test
    void nothing_is_allowed_that_does_not_exist() {
        List<String> seen = new ArrayList<>();
        List.of(ClaimEvent.class, ClaimCommand.class, ParcelEvent.class, ParcelCommand.class)
                .forEach(family -> walk(family, "", seen, name -> false));
        assertThat(TEXTS.values().stream().flatMap(Set::stream)).allSatisfy(name -> assertThat(seen).contains(name));
    }

    private static List<String> findings(Class<?> family) {
        List<String> found = new ArrayList<>();
        walk(family, family.getSimpleName(), found, NoPersonalDataTest::isAllowed);
        return found.stream().distinct().toList();
    }

    private static void walk(Type type, String where, List<String> found, Predicate<String> allowed) {
        if (type instanceof ParameterizedType generic && Set.of(List.class, Set.class, Map.class).contains(generic.getRawType())) {
            List.of(generic.getActualTypeArguments()).forEach(argument -> walk(argument, where, found, allowed));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            List.of(record.getRecordComponents()).forEach(component -> walk(component.getGenericType(),
                    record.getSimpleName() + "." + component.getName(), found, allowed));
        } else if (type instanceof Class<?> family && family.isSealed() && !isHarmless(type)) {
            List.of(family.getPermittedSubclasses()).forEach(member -> walk(member, member.getSimpleName(), found, allowed));
        } else if (type == String.class ? !allowed.test(where) : !isHarmless(type)) {
            found.add(where);
        }
    }

    private static boolean isAllowed(String text) {
        return TEXTS.values().stream().anyMatch(known -> known.contains(text));
    }

    private static boolean isHarmless(Type type) {
        return type instanceof Class<?> leaf && (leaf.isEnum() || HARMLESS.contains(leaf));
    }
}
