package so.onekey.returns.quickstart;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was asked for on the command line.
 *
 * @param once end after the demonstration
 * @param reset empty the data folder first
 * @param freePorts any free ports instead of the fixed ones
 * @param help only say what can be asked for
 */
record Options(boolean once, boolean reset, boolean freePorts, boolean help, Path data, @Nullable Path orders) {

    static final String USAGE = """
            ./run [options]

              --once          end after the demonstration; the exit code is 0 only if everything ended as expected
              --orders FILE   let the orders of a file (one JSON message a line, plain or gzip) pass through the house
              --reset         empty the data folder first
              --data FOLDER   keep everything in FOLDER instead of .returns-data
              --free-ports    use free ports instead of the fixed ones
              --help          show this
            """;

    /** @throws IllegalArgumentException naming what is wrong and what would be right */
    static Options of(String... arguments) {
        var options = new Options(false, false, false, false, Path.of(".returns-data"), null);
        for (int i = 0; i < arguments.length; i++) {
            options = switch (arguments[i]) {
                case "--once" -> new Options(true, options.reset, options.freePorts, options.help, options.data, options.orders);
                case "--reset" -> new Options(options.once, true, options.freePorts, options.help, options.data, options.orders);
                case "--free-ports" -> new Options(options.once, options.reset, true, options.help, options.data, options.orders);
                case "--help", "-h" -> new Options(options.once, options.reset, options.freePorts, true, options.data, options.orders);
                case "--data" ->
                    new Options(options.once, options.reset, options.freePorts, options.help, value(arguments, ++i), options.orders);
                case "--orders" -> new Options(options.once, options.reset, options.freePorts, options.help, options.data,
                        readable(value(arguments, ++i)));
                default -> throw new IllegalArgumentException("unknown option " + arguments[i] + "; --help shows what there is");
            };
        }
        return options;
    }

    private static Path value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a value; --help shows how");
        }
        return Path.of(arguments[index]);
    }

    private static Path readable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("--orders: there is no readable file " + file);
        }
        return file;
    }
}
