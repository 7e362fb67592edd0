package so.onekey.returns.quickstart.house;

import so.onekey.returns.local.Database;
import so.onekey.returns.local.LocalInfrastructure;
import so.onekey.returns.local.LocalSettings;
import so.onekey.returns.quickstart.partners.Carrier;
import so.onekey.returns.quickstart.partners.MailCatcher;
import so.onekey.returns.quickstart.partners.PaymentProvider;
import so.onekey.returns.quickstart.storefront.Storefront;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Everything on one machine: PostgreSQL, Kafka, the simulated partners, and the three services as processes of their own. */
public final class House implements AutoCloseable {
    private static final String PROVIDER_KEY = "sk_test_quickstart";
    private final HousePlan plan;
    private final LocalInfrastructure infrastructure;
    private final PaymentProvider provider;
    private final Carrier carrier;
    private final MailCatcher mails;
    private final Storefront storefront;
    private final Tokens tokens;
    private final String labelLinksSecret;
    private final String webhookSecret;
    private final String payoutLinksSecret;
    private final ServiceProcess claims;
    private final ServiceProcess refunds;
    private final ServiceProcess notifications;
    private final List<ServiceProcess> others = new ArrayList<>();
    private final Consumer<String> progress;
    private final Thread shutdown = new Thread(this::stop, "HouseShutdownHook");
    private final AtomicBoolean stopped = new AtomicBoolean();

    private House(HousePlan plan, Consumer<String> progress) {
        this.plan = plan;
        this.progress = progress;
        demandJars(plan);
        progress.accept("starting PostgreSQL and Kafka");
        infrastructure = LocalInfrastructure
                .start(LocalSettings.keptIn(plan.data().resolve("infrastructure"), plan.ports().postgres(), plan.ports().kafka()));
        demandPorts();
        progress.accept("starting payment provider, carrier, mail catcher and storefront");
        provider = PaymentProvider.start(plan.data().resolve("provider-books.ndjson"), plan.ports().provider());
        carrier = Carrier.start(plan.data().resolve("carrier-books.ndjson"), plan.ports().carrier());
        mails = MailCatcher.start(plan.data().resolve("mails"), plan.ports().smtp(), plan.ports().mailPage());
        storefront = Storefront.open(infrastructure.kafka().bootstrapServers(), provider);
        tokens = Tokens.in(keys());
        labelLinksSecret = SharedSecret.in(keys(), "label-links");
        payoutLinksSecret = SharedSecret.in(keys(), "payout-links");
        webhookSecret = "whsec_" + SharedSecret.in(keys(), "webhooks");
        provider.tell(URI.create("http://127.0.0.1:" + plan.ports().refunds() + "/webhooks/stripe"), webhookSecret);
        claims = service(HousePlan.CLAIMS, "claims", plan.ports().claims());
        refunds = service(HousePlan.REFUNDS, "refunds", plan.ports().refunds());
        notifications = service(HousePlan.NOTIFICATIONS, "notifications", plan.ports().notifications());
    }

    /** Starts everything and waits until it is ready; what was started is stopped again if anything fails. */
    public static House start(HousePlan plan, Consumer<String> progress) {
        var house = new House(plan, progress);
        Runtime.getRuntime().addShutdownHook(house.shutdown);
        try {
            for (ServiceProcess service : house.services()) {
                progress.accept("starting " + service.name());
                service.launch();
            }
            house.services().forEach(ServiceProcess::awaitReady);
            house.whereabouts().write(plan.data());
            return house;
        } catch (RuntimeException failure) {
            house.close();
            throw failure;
        }
    }

    private Path keys() {
        return plan.data().resolve("keys");
    }

    /** Only now: if another house runs on this data, that is what has to be said first. */
    private void demandPorts() {
        try {
            plan.ports().requireFree();
        } catch (IllegalStateException taken) {
            infrastructure.close();
            throw taken;
        }
    }

    private static void demandJars(HousePlan plan) {
        for (String service : plan.services()) {
            if (Files.notExists(plan.jarOf(service))) {
                throw new IllegalStateException("There is no " + plan.jarOf(service) + ": build it first, ./run does");
            }
        }
    }

    private ServiceProcess service(String service, String database, int port) {
        return process(service, service, database, port, Optional.empty());
    }

    private ServiceProcess process(String service, String instance, String database, int port, Optional<ServiceProcess.Guest> guest) {
        Map<String, String> environment = new HashMap<>(environmentOf(infrastructure.database(database)));
        environment.put("CHASSIS_NODE", instance);
        environment.putAll(plan.settings());
        return new ServiceProcess(instance, plan.jarOf(service), port, plan.jvm(), environment, plan.logOf(instance), guest);
    }

    private Map<String, String> environmentOf(Database database) {
        return Map.ofEntries(Map.entry("SPRING_DATASOURCE_URL", database.jdbcUrl()),
                Map.entry("SPRING_DATASOURCE_USERNAME", database.user()),
                Map.entry("SPRING_DATASOURCE_PASSWORD", database.password()),
                Map.entry("SPRING_KAFKA_BOOTSTRAP_SERVERS", infrastructure.kafka().bootstrapServers()),
                Map.entry("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_PUBLIC_KEY_LOCATION",
                        "file:" + Tokens.publicKey(keys()).toAbsolutePath()),
                Map.entry("RETURNS_REFUNDS_PROVIDER_API_BASE", provider.address().toString()),
                Map.entry("RETURNS_REFUNDS_PROVIDER_WEBHOOKSECRET", webhookSecret),
                Map.entry("RETURNS_REFUNDS_PROVIDER_API_KEY", PROVIDER_KEY), Map.entry("SPRING_MAIL_HOST", "127.0.0.1"),
                Map.entry("RETURNS_CARRIER_APIBASE", carrier.address().toString()),
                Map.entry("RETURNS_CARRIER_KEY", "carrier-key-of-quickstart"), Map.entry("RETURNS_CARRIER_SCANINTERVAL", "1s"),
                Map.entry("RETURNS_LABELLINKS_SECRET", labelLinksSecret), Map.entry("RETURNS_PAYOUTLINKS_SECRET", payoutLinksSecret),
                Map.entry("RETURNS_PAYOUTLINKS_PORTAL", "http://localhost:" + plan.ports().refunds()),
                Map.entry("RETURNS_NOTIFICATIONS_PORTAL", "http://localhost:" + plan.ports().claims()),
                Map.entry("SPRING_MAIL_PORT", String.valueOf(mails.smtpPort())));
    }

    /** Launches a second instance of a service beside the first, without waiting for it. */
    public ServiceProcess another(ServiceProcess service) {
        return another(service, Optional.empty());
    }

    /** The same, with a guest. */
    public ServiceProcess another(ServiceProcess service, ServiceProcess.Guest guest) {
        return another(service, Optional.of(guest));
    }

    private ServiceProcess another(ServiceProcess service, Optional<ServiceProcess.Guest> guest) {
        String database = service == claims ? "claims" : service == refunds ? "refunds" : "notifications";
        var second = process(service.name(), service.name() + "-" + (others.size() + 2), database, Ports.free().claims(), guest);
        others.add(second);
        second.launch();
        return second;
    }

    public List<ServiceProcess> services() {
        return Stream.of(claims, refunds, notifications).filter(service -> plan.services().contains(service.name())).toList();
    }

    public ServiceProcess claims() {
        return claims;
    }

    public ServiceProcess refunds() {
        return refunds;
    }

    public ServiceProcess notifications() {
        return notifications;
    }

    public LocalInfrastructure infrastructure() {
        return infrastructure;
    }

    public PaymentProvider provider() {
        return provider;
    }

    public Carrier carrier() {
        return carrier;
    }

    public MailCatcher mails() {
        return mails;
    }

    public Storefront storefront() {
        return storefront;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** What somebody needs to reach it from outside, and to be let in. */
    public Whereabouts whereabouts() {
        return new Whereabouts(claims.url(), refunds.url(), infrastructure.kafka().bootstrapServers(), provider.address(), PROVIDER_KEY,
                webhookSecret, Tokens.privateKey(keys()));
    }

    public Path data() {
        return plan.data();
    }

    /** Stops everything and waits for it; Ctrl-C does the same. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(shutdown);
        stop();
    }

    private void stop() {
        if (stopped.compareAndSet(false, true)) {
            progress.accept(services().stream().anyMatch(ServiceProcess::stopsSlowly)
                    ? "stopping; this first time it takes half a minute, and later starts will be faster for it"
                    : "stopping");
            Whereabouts.forget(plan.data());
            Stream.concat(services().stream(), others.stream()).parallel().forEach(ServiceProcess::close);
            storefront.close();
            mails.close();
            carrier.close();
            provider.close();
            infrastructure.close();
        }
    }
}
