package so.onekey.returns.quickstart.process;

import org.joda.money.Money;
import so.onekey.returns.events.ClaimMessage.ReturnRequested;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.NotificationMessage;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.quickstart.partners.Books;
import so.onekey.returns.quickstart.partners.CaughtMail;
import so.onekey.returns.quickstart.process.SharedHouse.Running;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be true of a journey, whatever was done to the services on its way: the same end, each payment and each mail once. */
record Aftermath(Running running) {

    void of(Run run, List<Instant> notificationKills) {
        List<CloudEvent<?>> messages = running.witness().aboutOrder(run.order().orderId());
        List<String> told = messages.stream().map(CloudEvent::data).filter(message -> !(message instanceof NotificationMessage))
                .map(message -> message.getClass().getSimpleName()).toList();
        assertThat(told).as("what was told about '" + run.journey().title() + "', " + run.order().orderId())
                .containsExactlyInAnyOrderElementsOf(run.journey().heard().stream().map(Class::getSimpleName).toList());
        assertThat(messages.stream().map(CloudEvent::data).filter(ReturnRequested.class::isInstance)
                .map(message -> ((ReturnRequested) message).claimId()).distinct().count()).as("claims of order " + run.order().orderId())
                .isEqualTo(Collections.frequency(types(run.journey().heard()), ReturnRequested.class));
        inOrderPerSource(messages);
        eachPaymentOnce(run);
        eachMailOnce(run, notificationKills);
    }

    private static List<Object> types(Collection<Class<? extends Message>> types) {
        return List.copyOf(types);
    }

    private static void inOrderPerSource(List<CloudEvent<?>> messages) {
        Map<String, Long> last = new HashMap<>();
        for (CloudEvent<?> message : messages) {
            Long before = last.put(message.source(), message.sequence());
            assertThat(message.sequence()).as("order of " + message.source()).isGreaterThan(before == null ? -1 : before);
        }
    }

    private void eachPaymentOnce(Run run) {
        Books books = running.house().provider().books();
        if (books.payments().containsKey(run.order().paymentId())) {
            assertThat(books.payment(run.order().paymentId()).paidBack()).extracting(Books.Refund::amount)
                    .as("refunds of order " + run.order().orderId())
                    .containsExactlyElementsOf(run.journey().refunds().stream().map(Money::getAmountMinorLong).toList());
        }
    }

    /** One more copy is allowed for each kill of the service between the first and the last copy. */
    private void eachMailOnce(Run run, List<Instant> notificationKills) {
        Map<String, List<CaughtMail>> byId = running.house().mails().mailsTo(run.order().email()).stream()
                .collect(Collectors.groupingBy(CaughtMail::messageId));
        byId.forEach((id, mails) -> {
            Instant first = mails.stream().map(CaughtMail::receivedAt).min(Instant::compareTo).orElseThrow();
            Instant lastOne = mails.stream().map(CaughtMail::receivedAt).max(Instant::compareTo).orElseThrow();
            long kills = notificationKills.stream().filter(kill -> !kill.isBefore(first) && kill.isBefore(lastOne)).count();
            assertThat(mails.size()).as("copies of " + id + " to " + run.order().email()).isLessThanOrEqualTo(1 + (int) kills);
        });
    }
}
