package so.onekey.returns.events.codec;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Topic;

class MessageTypesTest {

    @Test
    void the_storefront_says_eleven_things() {
        assertThat(CloudEventCodec.typesOn(Topic.STOREFRONT_ORDERS)).containsExactlyInAnyOrder(of("so.onekey.storefront.", """
                OrderPlaced OrderDispatched OrderDelivered OrderCancelled ShipmentStopped ShipmentStopRefused ReplacementDispatched
                ReplacementDelivered ReplacementUnavailable PaymentRefunded CustomerErasureRequested"""));
    }

    @Test
    void claims_and_parcels_say_twenty_six_things_and_that_a_customer_was_erased() {
        assertThat(CloudEventCodec.typesOn(Topic.CLAIMS)).containsExactlyInAnyOrder(of("so.onekey.returns.", """
                ReturnRequested ReturnReviewRequested InformationRequested ReturnApproved ReturnRejected ShipmentStopRequested
                ReturnLabelIssued ReturnReminderDue ReturnInTransit ReturnWithdrawn ReturnExpired ParcelReceived ParcelHeld ParcelRefused
                ParcelMatched ParcelReturnedToSender ParcelSentBack ItemInspected RecoveryWordsDestroyed InspectionReviewRequested
                RefundApproved RefundDeclined ReplacementApproved ReplacementDeclined ItemSentBack ClaimClosed CustomerDataErased"""));
    }

    @Test
    void refunds_say_eight_things_and_that_a_customer_was_erased() {
        assertThat(CloudEventCodec.typesOn(Topic.REFUNDS)).containsExactlyInAnyOrder(of("so.onekey.returns.", """
                RefundScheduled RefundIssued RefundFailed RefundOutcomeUnknown RefundAwaitsSettlement RefundReversed RefundOverdue
                RefundEscalated CustomerDataErased"""));
    }

    @Test
    void notifications_say_two_things_and_that_a_customer_was_erased() {
        assertThat(CloudEventCodec.typesOn(Topic.NOTIFICATIONS))
                .containsExactlyInAnyOrder(of("so.onekey.returns.", "NotificationSent NotificationFailed CustomerDataErased"));
    }

    @Test
    void the_fixtures_hold_one_message_of_every_type() {
        assertThat(Messages.oneOfEach().map(CloudEventCodec::typeOf).toList()).doesNotHaveDuplicates()
                .hasSameElementsAs(MessageTypes.in(Message.class).keySet());
    }

    @Test
    void topics_have_the_names_of_the_architecture() {
        assertThat(Topic.values()).extracting(Topic::topicName)
                .containsExactly("storefront.orders", "returns.claims", "returns.refunds", "returns.notifications");
    }

    private static String[] of(String owner, String names) {
        return java.util.Arrays.stream(names.split("\\s+")).map(owner::concat).collect(toSet()).toArray(String[]::new);
    }
}
