package so.onekey.returns.chassis.processors;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells all instances for what the processors of this one wait: the token table knows nothing of errors. */
final class ProcessorErrors {
    private static final int FORGOTTEN_AFTER_SECONDS = 10;
    private final Configuration axon;
    private final JdbcClient jdbc;
    private final String node;
    private final Set<String> told = new HashSet<>();

    ProcessorErrors(Configuration axon, JdbcClient jdbc, String node) {
        this.axon = axon;
        this.jdbc = jdbc;
        this.node = node;
    }

    /** To be called more often than an error is forgotten, by one thread. */
    void tell() {
        axon.eventProcessingConfiguration().eventProcessors().forEach((name, processor) -> {
            if (Retrying.is(processor)) {
                told.add(name);
                tell(name, processor);
            } else if (told.contains(name)) {
                jdbc.sql("delete from processor_error where processor = ? and node = ?").params(name, node).update();
                told.remove(name);
            }
        });
    }

    private void tell(String name, EventProcessor processor) {
        jdbc.sql("""
                insert into processor_error (processor, node, error, seen_at) values (?, ?, ?, clock_timestamp())
                on conflict (processor, node) do update set error = excluded.error, seen_at = excluded.seen_at""")
                .params(name, node, Retrying.why(processor)).update();
    }

    Map<String, List<ProcessorStatus.Trouble>> all() {
        return jdbc.sql("select * from processor_error where seen_at > clock_timestamp() - make_interval(secs => ?) order by node")
                .param(FORGOTTEN_AFTER_SECONDS)
                .query((row, number) -> Map.entry(row.getString("processor"),
                        new ProcessorStatus.Trouble(row.getString("node"), row.getString("error"), row.getTimestamp("since").toInstant())))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What earlier instances left behind. */
    void forgetOld() {
        jdbc.sql("delete from processor_error where seen_at < clock_timestamp() - interval '1 minute'").update();
    }
}
