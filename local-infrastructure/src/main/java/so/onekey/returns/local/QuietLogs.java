package so.onekey.returns.local;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import org.slf4j.LoggerFactory;

/**
 * A broker tells hundreds of lines at its start. Where Logback writes the logs, the servers' loggers begin at WARN; a level
 * that the application sets for one of them wins.
 */
final class QuietLogs {

    private static final List<String> TALKATIVE = List.of("kafka", "org.apache.kafka", "state.change.logger",
            "io.zonky.test", "org.testcontainers", "tc", "com.github.dockerjava");

    /** Calls it a warning that it begins to work. */
    private static final String ALARMIST = "org.apache.kafka.controller.QuorumController";

    private QuietLogs() {}

    static void install() {
        if (isLogback()) {
            Logback.install();
        }
    }

    /** For complaints that are known to mean nothing while the task runs. */
    static void without(String logger, Runnable task) {
        if (isLogback()) {
            Logback.without(logger, task);
        } else {
            task.run();
        }
    }

    private static boolean isLogback() {
        return LoggerFactory.getILoggerFactory().getClass().getName().equals("ch.qos.logback.classic.LoggerContext");
    }

    /** Apart, because Logback may be missing. */
    private static final class Logback implements LoggerContextListener {

        static void install() {
            if (context().getCopyOfListenerList().stream().noneMatch(Logback.class::isInstance)) {
                context().addListener(new Logback());
                quieten(context());
            }
        }

        static void without(String name, Runnable task) {
            Logger logger = context().getLogger(name);
            Level before = logger.getLevel();
            logger.setLevel(Level.OFF);
            try {
                task.run();
            } finally {
                logger.setLevel(before);
            }
        }

        private static LoggerContext context() {
            return (LoggerContext) LoggerFactory.getILoggerFactory();
        }

        private static void quieten(LoggerContext context) {
            TALKATIVE.forEach(name -> quieten(context.getLogger(name), Level.WARN));
            quieten(context.getLogger(ALARMIST), Level.ERROR);
        }

        private static void quieten(Logger logger, Level level) {
            if (logger.getLevel() == null) {
                logger.setLevel(level);
            }
        }

        /** Spring Boot resets all levels before it sets those of the application. */
        @Override
        public void onReset(LoggerContext context) {
            quieten(context);
        }

        @Override
        public boolean isResetResistant() {
            return true;
        }

        @Override
        public void onStart(LoggerContext context) {}

        @Override
        public void onStop(LoggerContext context) {}

        @Override
        public void onLevelChange(Logger logger, Level level) {}
    }
}
