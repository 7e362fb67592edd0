package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.ClaimMessage.ClaimClosed;
import so.onekey.returns.events.ClaimMessage.ItemInspected;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.ClaimMessage.ReturnRequested;
import so.onekey.returns.events.ClaimMessage.ShipmentStopRequested;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.NotificationMessage;
import so.onekey.returns.events.NotificationMessage.NotificationSent;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.RefundMessage.RefundFailed;
import so.onekey.returns.events.RefundMessage.RefundOutcomeUnknown;
import so.onekey.returns.events.RefundMessage.RefundOverdue;
import so.onekey.returns.quickstart.process.SharedHouse.Running;
import so.onekey.returns.quickstart.stories.Stories;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Each service is killed (SIGKILL) within 400 ms of a step being seen, at every step that it takes part in, of every
 * journey, and started again. The house is its own: nobody else would get an answer there.
 */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
class KilledAtEveryStepTest {
    private static final Duration ALL_STEPS = Duration.ofMinutes(8);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Running running;

    @BeforeEach
    void begin() throws IOException {
        running = Running.start();
    }

    @AfterEach
    void end() throws IOException {
        threads.shutdownNow();
        running.close();
    }

    @Test
    void each_service_may_die_at_any_step() {
        var house = running.house();
        var claims = new Mortal(house.claims(), ClaimMessage.class, everything());
        var refunds = new Mortal(house.refunds(), RefundMessage.class, whatRefundsActUpon());
        var notifications = new Mortal(house.notifications(), NotificationMessage.class, whatNotificationsActUpon());
        var all = List.of(claims, refunds, notifications);
        var traffic = new Traffic(running.stage(), threads);
        Instant end = Instant.now().plus(ALL_STEPS);
        while (!missing(all).isEmpty() && Instant.now().isBefore(end)) {
            traffic.goOn(missing(all));
            all.forEach(service -> service.dieAtGoodMoment(running.witness()::newsSince, threads));
            await().pollDelay(Duration.ofMillis(10)).until(() -> true);
        }
        all.forEach(Mortal::awaitLife);
        List<Run> runs = traffic.awaitEnds();
        System.err.println(all + " in " + runs.size() + " journeys");
        assertThat(missing(all)).as(all.toString()).isEmpty();
        runs.forEach(run -> new Aftermath(running).of(run, notifications.deaths()));
    }

    /** What the world hears in all journeys. */
    private static Set<Class<? extends Message>> everything() {
        return Stream.concat(Stream.of(NotificationSent.class), Stories.all().stream().flatMap(journey -> journey.heard().stream()))
                .collect(Collectors.toSet());
    }

    /** It overhears the rest. */
    private static Set<Class<? extends Message>> whatRefundsActUpon() {
        return everything().stream().filter(type -> type == RefundApproved.class || RefundMessage.class.isAssignableFrom(type))
                .collect(Collectors.toSet());
    }

    /** There is nothing to write to anybody about the others. */
    private static Set<Class<? extends Message>> whatNotificationsActUpon() {
        var others = Set.of(ReturnRequested.class, ShipmentStopRequested.class, ItemInspected.class, RefundApproved.class,
                ClaimClosed.class,
                RefundFailed.class, RefundOutcomeUnknown.class, RefundOverdue.class);
        return everything().stream().filter(type -> !others.contains(type)).collect(Collectors.toSet());
    }

    private static Set<Class<? extends Message>> missing(List<Mortal> services) {
        return services.stream().flatMap(service -> service.missing().stream()).collect(Collectors.toSet());
    }
}
