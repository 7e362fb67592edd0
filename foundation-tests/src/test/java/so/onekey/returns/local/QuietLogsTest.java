package so.onekey.returns.local;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class QuietLogsTest {

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

    @Test
    void starting_and_stopping_says_nothing(CapturedOutput output) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);

        LocalInfrastructure.start(LocalSettings.temporary()).close();

        assertThat(output.getOut()).isEmpty();
    }

    @Test
    void a_level_that_the_application_sets_wins() {
        Logger kafka = context.getLogger("kafka");
        kafka.setLevel(Level.INFO);

        QuietLogs.install();

        assertThat(kafka.getLevel()).isEqualTo(Level.INFO);
        kafka.setLevel(Level.WARN);
    }

    @Test
    void it_stays_quiet_when_the_application_sets_up_its_logs_later() {
        QuietLogs.install();

        context.reset();

        assertThat(context.getLogger("org.apache.kafka.clients.Metadata").getEffectiveLevel()).isEqualTo(Level.WARN);
    }
}
