package so.onekey.returns.quickstart.process;

import so.onekey.returns.events.ClaimMessage.ReturnRequested;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.quickstart.journeys.Cancellation;
import so.onekey.returns.quickstart.partners.CaughtMail;
import so.onekey.returns.quickstart.process.SharedHouse.Running;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be true of a journey, whatever was done to the services on its way: the same end, one payment, each mail once. */
record Aftermath(Running running) {

    void of(Run run, List<Instant> notificationKills) {
        assertThat(running.witness().all(ReturnRequested.class).stream().filter(request -> request.orderId().equals(run.order().orderId()))
                .map(ReturnRequested::claimId).distinct()).as("claims of order " + run.order().orderId()).hasSize(1);
        List<CloudEvent<?>> messages = firstOccurrences(run);
        var expected = run.journey() instanceof Cancellation ? Step.OF_A_CANCELLATION : Step.OF_A_REJECTION;
        assertThat(messages.stream().map(event -> Step.of(event.data())).filter(step -> step != Step.TOLD))
                .containsExactlyInAnyOrderElementsOf(expected.stream().filter(step -> step != Step.TOLD).toList());
        inOrderPerSource(messages);
        onePayment(run);
        eachMailOnce(run, notificationKills);
    }

    private List<CloudEvent<?>> firstOccurrences(Run run) {
        var seen = new HashSet<String>();
        return running.witness().all(ReturnRequested.class).stream().filter(request -> request.orderId().equals(run.order().orderId()))
                .map(ReturnRequested::claimId).distinct().flatMap(claimId -> running.witness().about(claimId).stream())
                .filter(event -> seen.add(event.source() + event.id())).collect(Collectors.toList());
    }

    private static void inOrderPerSource(List<CloudEvent<?>> messages) {
        Map<String, Long> last = new HashMap<>();
        for (CloudEvent<?> message : messages) {
            Long before = last.put(message.source(), message.sequence());
            assertThat(message.sequence()).as("order of " + message.source()).isGreaterThan(before == null ? -1 : before);
        }
    }

    private void onePayment(Run run) {
        if (run.journey() instanceof Cancellation) {
            var booked = running.house().provider().books().payment(run.order().paymentId());
            assertThat(booked.refunds()).hasSize(1);
            assertThat(booked.refunded()).isEqualTo(run.order().paid().getAmountMinorLong());
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
