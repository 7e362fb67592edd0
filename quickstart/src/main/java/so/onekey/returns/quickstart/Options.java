package so.onekey.returns.quickstart;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was asked for on the command line.
 *
 * @param target the file with the whereabouts of another stack that is to be attacked
 */
record Options(Set<Flag> flags, Path data, @Nullable Path orders, @Nullable Path target) {

    static final String USAGE = """
            ./run [options]

              --once          end after the demonstration; the exit code is 0 only if everything ended as expected
              --no-journeys   play no journeys, only start everything
              --attacks       try to get money twice or for nothing, and see that nothing is paid: from outside, on the house that
                              runs on the data folder; if none does, on one that is started first and plays its journeys as always
              --attacks FILE  try that on another stack, whose addresses and secrets FILE names; README.md shows one
              --orders FILE   let the orders of a file (one JSON message a line, plain or gzip) pass through the house
              --reset         empty the data folder first
              --data FOLDER   keep everything in FOLDER instead of .returns-data
              --free-ports    use free ports instead of the fixed ones
              --help          show this
            """;

    enum Flag {
        /** End after the demonstration. */
        ONCE,
        /** Play no journeys. */
        NO_JOURNEYS,
        /** Try to get money that nobody is owed. */
        ATTACKS,
        /** Empty the data folder first. */
        RESET,
        /** Any free ports instead of the fixed ones. */
        FREE_PORTS,
        /** Only say what can be asked for. */
        HELP;

        private static Flag of(String argument) {
            return Stream.of(values()).filter(flag -> argument.equals("--" + flag.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                    .findAny()
                    .orElseThrow(() -> new IllegalArgumentException("unknown option " + argument + "; --help shows what there is"));
        }
    }

    /** @throws IllegalArgumentException naming what is wrong and what would be right */
    static Options of(String... arguments) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Path data = Path.of(".returns-data");
        Path orders = null;
        Path target = null;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--data" -> data = value(arguments, ++i);
                case "--orders" -> orders = readable("--orders", value(arguments, ++i));
                case "--attacks" -> {
                    flags.add(Flag.ATTACKS);
                    if (i + 1 < arguments.length && !arguments[i + 1].startsWith("-")) {
                        target = readable("--attacks", value(arguments, ++i));
                    }
                }
                case "-h" -> flags.add(Flag.HELP);
                default -> flags.add(Flag.of(arguments[i]));
            }
        }
        return new Options(flags, data, orders, target);
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    private static Path value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a value; --help shows how");
        }
        return Path.of(arguments[index]);
    }

    private static Path readable(String option, Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException(option + ": there is no readable file " + file);
        }
        return file;
    }
}
