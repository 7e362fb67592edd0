package so.onekey.returns.chassis.listening;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/** @param keepDiscarded how long the record of a message that ops gave up is kept, from one day on */
@ConfigurationProperties("chassis.listening")
public record ListeningSettings(@DefaultValue("90d") Duration keepDiscarded) {

    public ListeningSettings {
        if (keepDiscarded.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("chassis.listening.keep-discarded: must be at least one day; a good value is 90d");
        }
    }
}
