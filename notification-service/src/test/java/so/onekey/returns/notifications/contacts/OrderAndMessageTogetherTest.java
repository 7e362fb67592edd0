package so.onekey.returns.notifications.contacts;

import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.events.Message;
import so.onekey.returns.notifications.running.CaseFile;
import so.onekey.returns.notifications.running.Running;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.notifications.running.Running.soon;

/** The order and the first message about it come in two transactions at one time; the mail must go out all the same, and once. */
class OrderAndMessageTogetherTest {
    private final Running running = Running.shared();

    @Test
    void an_order_that_comes_while_the_message_is_being_taken_in_wakes_the_notification() {
        CaseFile his = CaseFile.fresh();

        oneHoldsWhileTheOtherComes(message(his), order(his));

        soon().until(() -> running.mail().mailsTo(his.email()).size() == 1);
    }

    @Test
    void a_message_that_comes_while_the_order_is_being_taken_in_finds_the_contact() {
        CaseFile his = CaseFile.fresh();

        oneHoldsWhileTheOtherComes(order(his), message(his));

        soon().until(() -> running.mail().mailsTo(his.email()).size() == 1);
    }

    @Test
    void a_message_that_comes_while_the_customer_is_being_forgotten_is_dropped() {
        CaseFile his = CaseFile.fresh();
        Running.bean(Transactions.class).run(order(his));

        oneHoldsWhileTheOtherComes(() -> Running.listener("contacts").on(envelope(his.erasure())), message(his));

        assertThat(Running.count("select count(*) from event where name = 'Notification.NotificationDropped' and aggregate_id in "
                + "(select aggregate_id from event where convert_from(payload, 'UTF8') like ?)", "%" + his.orderId() + "%")).isEqualTo(1);
    }

    @Test
    void both_together_many_times_make_one_mail_each() {
        List<CaseFile> cases = IntStream.range(0, 40).mapToObj(any -> CaseFile.fresh()).toList();

        cases.forEach(his -> {
            var barrier = new CyclicBarrier(2);
            CompletableFuture.allOf(inTransaction(meeting(barrier, order(his))), inTransaction(meeting(barrier, message(his)))).join();
        });

        soon().untilAsserted(
                () -> assertThat(cases).allSatisfy(his -> assertThat(running.mail().mailsTo(his.email())).hasSize(1)));
    }

    private void oneHoldsWhileTheOtherComes(Runnable one, Runnable other) {
        var oneIsDone = new CompletableFuture<Void>();
        var otherIsDone = new CompletableFuture<Void>();
        var first = inTransaction(() -> {
            one.run();
            oneIsDone.complete(null);
            soon().until(() -> otherIsDone.isDone() || somebodyWaitsForALock());
        });
        oneIsDone.join();
        inTransaction(other).whenComplete((nothing, failure) -> otherIsDone.complete(null)).join();
        first.join();
    }

    private static boolean somebodyWaitsForALock() {
        return Running.count("select count(*) from pg_locks where locktype = 'advisory' and not granted") > 0;
    }

    private static CompletableFuture<Void> inTransaction(Runnable work) {
        return CompletableFuture.runAsync(() -> Running.bean(Transactions.class).run(work), task -> new Thread(task).start());
    }

    private static Runnable meeting(CyclicBarrier barrier, Runnable work) {
        return () -> {
            try {
                barrier.await();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
            work.run();
        };
    }

    private static Runnable order(CaseFile his) {
        return () -> Running.listener("contacts").on(envelope(his.placed()));
    }

    private static Runnable message(CaseFile his) {
        return () -> Running.listener("claims").on(envelope(his.rejected()));
    }

    private static Envelope<Object> envelope(Message message) {
        return new Envelope<>("any", UUID.randomUUID().toString(), "/test", null, message.key(), CaseFile.NOW, message);
    }
}
