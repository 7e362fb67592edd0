package so.onekey.returns.refunds;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import so.onekey.returns.local.Database;
import so.onekey.returns.local.LocalInfrastructure;
import so.onekey.returns.local.LocalSettings;

/** A real PostgreSQL, a real Kafka, a stub of Stripe and two instances of the service on one database; ends with the process. */
final class Running {
    private static final class Shared {
        private static final Running RUNNING = new Running();
    }

    static final String PAYOUT_LINKS_SECRET = "a-secret-of-tests-with-32-letters-or-more";
    private static final String SHORT_DAYS = "--chassis.calendar.business-day-lasts=100ms";
    final StripeStub stripe = new StripeStub();
    final MovableClock clock = new MovableClock();
    final Topics topics;
    final JdbcClient jdbc;
    private final LocalInfrastructure infrastructure = LocalInfrastructure.start(LocalSettings.temporary());
    private final Database database = infrastructure.database("refunds");
    private final Tokens tokens = new Tokens();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();

    private Running() {
        jdbc = JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));
        instances.add(start(SHORT_DAYS));
        instances.add(start(SHORT_DAYS));
        topics = new Topics(infrastructure.kafka().bootstrapServers());
    }

    static Running shared() {
        return Shared.RUNNING;
    }

    List<ConfigurableApplicationContext> instances() {
        return List.copyOf(instances);
    }

    /** @param meanwhile while there is no overview */
    void buildOverviewAgain(Runnable meanwhile) {
        var overviews = instances.stream().map(instance -> instance.getBean(EventProcessingConfiguration.class)
                .eventProcessor("overview", TrackingEventProcessor.class).orElseThrow()).toList();
        overviews.forEach(TrackingEventProcessor::shutDown);
        overviews.getFirst().resetTokens();
        meanwhile.run();
        overviews.forEach(TrackingEventProcessor::start);
    }

    /** One instance goes away in the middle of what it does, and after a while another one comes. */
    void replaceAnInstance() {
        instances.removeFirst().close();
        instances.add(start(SHORT_DAYS));
    }

    /** One more instance, with days as they are and settings of its own; whoever starts it closes it. */
    ConfigurableApplicationContext another(String... settings) {
        return start(settings);
    }

    private ConfigurableApplicationContext start(String... more) {
        var service = new SpringApplication(RefundService.class);
        service.addInitializers(context -> ((GenericApplicationContext) context).registerBean("movableClock", Clock.class, () -> clock,
                definition -> definition.setPrimary(true)));
        return service.run(Stream.concat(
                Stream.of("--spring.datasource.url=" + database.jdbcUrl(), "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.kafka.bootstrap-servers=" + infrastructure.kafka().bootstrapServers(),
                        "--spring.security.oauth2.resourceserver.jwt.public-key-location=" + tokens.publicKeyLocation(), "--server.port=0",
                        "--returns.refunds.provider.api-base=" + stripe.address(), "--returns.refunds.provider.api-key=sk_test_refunds",
                        "--returns.refunds.provider.webhook-secret=" + StripeEvents.SECRET,
                        "--returns.payout-links.secret=" + PAYOUT_LINKS_SECRET,
                        "--logging.structured.format.console=", "--logging.level.root=warn",
                        "--logging.level.com.github.kagkarlsson.scheduler=error",
                        "--chassis.publishing.topics=returns.refunds,returns.claims"),
                Stream.of(more)).toArray(String[]::new));
    }

    /** As Stripe does: signed, and without a token. */
    HttpResponse<String> webhook(String body, String signature) {
        return send(to(0, "/webhooks/stripe").header("Content-Type", "application/json")
                .header("Stripe-Signature", signature).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path, String... roles) {
        return getAs("*/*", path, roles);
    }

    HttpResponse<String> getAs(String kind, String path, String... roles) {
        var request = to(0, path).header("Accept", kind);
        if (roles.length > 0) {
            request.header("Authorization", "Bearer " + tokens.of(roles));
        }
        return send(request);
    }

    /** @param instance which of the two instances is asked */
    HttpResponse<String> post(int instance, String path, String body, String person, String role, String... headers) {
        var request = to(instance, path).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + tokens.named(person, role)).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    HttpRequest.Builder to(int instance, String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + instances.get(instance).getEnvironment().getProperty("local.server.port") + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
