package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.onekey.returns.quickstart.house.ServiceProcess;
import so.onekey.returns.quickstart.process.SharedHouse.Running;
import so.onekey.returns.quickstart.stories.Stories;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;

/** Two instances of each service share the work, and one of each may die in the middle of it. */
@ExtendWith(SharedHouse.class)
class TwoInstancesTest {

    @Test
    void two_instances_of_each_service_share_the_work_and_one_of_each_may_die(Running running) {
        List<ServiceProcess> seconds = running.house().services().stream().map(running.house()::another).toList();
        seconds.forEach(ServiceProcess::awaitReady);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Run> runs = Stories.some().stream().map(journey -> Run.of(journey, running.stage(), threads)).toList();
            runs.subList(0, 4).forEach(Run::awaitEnd);
            seconds.forEach(ServiceProcess::kill);
            Instant death = Instant.now();
            runs.forEach(Run::awaitEnd);
            runs.forEach(run -> new Aftermath(running).of(run, List.of(death)));
        }
    }
}
