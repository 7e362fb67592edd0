package so.onekey.returns.notifications.running;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.events.NotificationMessage;
import so.onekey.returns.events.Topic;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the other services hear from us. */
@Configuration(proxyBeanMethods = false)
public class Heard {
    private static final List<Envelope<NotificationMessage>> MESSAGES = new CopyOnWriteArrayList<>();

    /** All messages of this key so far. */
    public static List<NotificationMessage> about(String key) {
        return MESSAGES.stream().filter(message -> message.key().equals(key)).map(Envelope::data).toList();
    }

    @Bean
    TopicListener<NotificationMessage> others() {
        return new TopicListener<>() {
            @Override
            public String name() {
                return "others";
            }

            @Override
            public String topic() {
                return Topic.NOTIFICATIONS.topicName();
            }

            @Override
            public void on(Envelope<NotificationMessage> message) {
                MESSAGES.add(message);
            }
        };
    }
}
