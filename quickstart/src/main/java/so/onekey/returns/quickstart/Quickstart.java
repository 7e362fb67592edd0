package so.onekey.returns.quickstart;

import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.quickstart.Options.Flag;
import so.onekey.returns.quickstart.attacks.Attacks;
import so.onekey.returns.quickstart.attacks.RunningStack;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.HousePlan;
import so.onekey.returns.quickstart.house.Ports;
import so.onekey.returns.quickstart.house.Whereabouts;
import so.onekey.returns.quickstart.journeys.BooksCheck;
import so.onekey.returns.quickstart.journeys.Program;
import so.onekey.returns.quickstart.journeys.Stage;
import so.onekey.returns.quickstart.journeys.Witness;
import so.onekey.returns.quickstart.orders.Campaign;
import so.onekey.returns.quickstart.orders.OrderFile;
import so.onekey.returns.quickstart.people.Api;
import so.onekey.returns.quickstart.stories.Stories;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Everything on one machine by one command. */
public final class Quickstart {
    private static final int USAGE_ERROR = 2;
    private final Options options;
    private final PrintStream out;

    private Quickstart(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(System.out, arguments));
    }

    /** @return the exit code */
    static int run(PrintStream out, String... arguments) {
        try {
            var options = Options.of(arguments);
            if (options.has(Flag.HELP)) {
                out.print(Options.USAGE);
                return 0;
            }
            return new Quickstart(options, out).play() ? 0 : 1;
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            return USAGE_ERROR;
        } catch (RuntimeException failure) {
            System.err.println(failure.getMessage());
            return 1;
        }
    }

    private boolean play() {
        Path data = options.data().toAbsolutePath().normalize();
        var running = runningStack(data);
        if (running.isPresent()) {
            out.printf("attacking what runs at %s and %s%n", running.get().claims(), running.get().refunds());
            return isSafe(running.get());
        }
        var orders = options.orders() == null
                ? Map.<String, List<CloudEvent<StorefrontMessage>>>of()
                : OrderFile.read(options.orders());
        if (options.has(Flag.RESET)) {
            empty(data);
        }
        Path project = Path.of(System.getProperty("returns.project", ".")).toAbsolutePath().normalize();
        var plan = new HousePlan(project, data, options.has(Flag.FREE_PORTS) ? Ports.free() : Ports.fixed(), Map.of());
        long began = System.nanoTime();
        try (House house = House.start(plan, step -> out.printf("%s%n", step))) {
            out.printf("ready after %.1f s%n", Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
            boolean asExpected = show(house, orders);
            if (!options.has(Flag.ONCE)) {
                new Directions(house, plan, out).print();
                stayUp();
            }
            return asExpected;
        }
    }

    /** What is attacked from outside: named by a file, or the house that runs on this data folder and is asked for nothing else. */
    private Optional<Whereabouts> runningStack(Path data) {
        if (options.target() != null) {
            return Optional.of(Whereabouts.read(options.target()));
        }
        return options.has(Flag.ATTACKS) && !options.has(Flag.RESET) && options.orders() == null
                ? Whereabouts.ofHouseIn(data)
                : Optional.empty();
    }

    private boolean isSafe(Whereabouts whereabouts) {
        try (var stack = RunningStack.at(whereabouts)) {
            return new Attacks(stack).areRepelled(out);
        }
    }

    private boolean show(House house, Map<String, List<CloudEvent<StorefrontMessage>>> orders) {
        try (var witness = new Witness(house.infrastructure().kafka().bootstrapServers())) {
            var stage = Stage.of(house, witness);
            boolean asExpected = options.has(Flag.NO_JOURNEYS) || new Program(out).play(Stories.all(), stage);
            if (options.has(Flag.ATTACKS)) {
                asExpected &= isSafe(house.whereabouts());
            }
            if (!orders.isEmpty()) {
                var summary = new Campaign(stage, out).run(orders, campaignDay());
                summary.print(out);
                asExpected &= summary.isAsExpected();
            }
            var finance = new Api(house.refunds().url(), house.tokens().of("finance", Duration.ofHours(1), "finance"));
            return new BooksCheck(finance).agree(house.provider().books(), out) & asExpected;
        }
    }

    /** The day to which orders were moved first, so that sending them again says the same. */
    private Instant campaignDay() {
        Path file = options.data().resolve("orders-moved-to.txt");
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, Instant.now().toString());
            }
            return Instant.parse(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void empty(Path data) {
        if (Files.exists(data)) {
            DataFolder.empty(data);
        }
    }

    /** Until Ctrl-C ends the process. */
    private static void stayUp() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
