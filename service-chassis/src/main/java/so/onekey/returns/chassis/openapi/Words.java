package so.onekey.returns.chassis.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code openapi.properties} says: {@code title}, {@code description}; for each operation {@code Controller.method} a sentence, and
 * under {@code Controller.method.status} its success, where that is not 200, and under {@code Controller.method.problems} what it answers besides the usual, such as {@code 404 unknown-claim, 409 question-open}.
 */
record Words(Properties properties) {

    String title() {
        return properties.getProperty("title", "");
    }

    String description() {
        return properties.getProperty("description", "");
    }

    String summary(String operation) {
        return properties.getProperty(operation, "");
    }

    /** The status of success where the code decides it and the signature doesn't show it. */
    @Nullable
    String status(String operation) {
        return properties.getProperty(operation + ".status");
    }

    /** Problem types by status. */
    SortedMap<String, List<String>> problems(String operation) {
        var byStatus = new TreeMap<String, List<String>>();
        Arrays.stream(properties.getProperty(operation + ".problems", "").split(",")).map(String::strip).filter(one -> !one.isEmpty())
                .map(one -> one.split(" ")).forEach(one -> byStatus.merge(one[0], List.of(one[1]),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        return byStatus;
    }
}
