package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.HousePlan;
import so.onekey.returns.quickstart.house.Ports;
import so.onekey.returns.quickstart.journeys.Stage;
import so.onekey.returns.quickstart.journeys.Witness;
import so.onekey.returns.quickstart.stories.GivenUp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Journeys that take a month, in a house where a month takes seconds. */
@Execution(ExecutionMode.CONCURRENT)
class ShortClocksTest {
    @TempDir
    private Path data;

    @Test
    void a_parcel_that_is_never_sent_expires_and_one_that_never_arrives_is_left_to_a_person() {
        var plan = new HousePlan(Path.of("").toAbsolutePath().getParent(), data, Ports.free(),
                Map.of("RETURNS_CLOCKS_SEND", "8s", "RETURNS_CLOCKS_ARRIVE", "6s")).withoutNotifications();
        try (House house = House.start(plan, step -> {}); var witness = new Witness(house.infrastructure().kafka().bootstrapServers())) {
            var stage = Stage.of(house, witness);
            List<String> scenes = new ArrayList<>();
            GivenUp.expiry().play(stage, scenes::add);
            GivenUp.lost().play(stage, scenes::add);
            assertThat(scenes).contains("all of it has: the claim expires", "which never arrives: a person looks at it");
        }
    }
}
