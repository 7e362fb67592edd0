package so.onekey.returns.chassis.processors;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of what ops asked to be replayed; what all instances go by. */
final class ReplayRequests {
    private final JdbcClient jdbc;

    ReplayRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if one is open already. */
    boolean open(String processor, String by) {
        return jdbc.sql("insert into replay (processor, requested_by) values (?, ?) on conflict do nothing").params(processor, by)
                .update() == 1;
    }

    void withdraw(String processor) {
        jdbc.sql("delete from replay where processor = ? and state = 'STOPPING'").param(processor).update();
    }

    /** The processors that every instance stops. */
    Set<String> stopping() {
        return Set.copyOf(jdbc.sql("select processor from replay where state = 'STOPPING'").query(String.class).list());
    }

    /** Locks the open request of a processor until the transaction ends; empty if there is none or another instance has it. */
    Optional<Long> lockOpen(String processor) {
        return jdbc.sql("select id from replay where processor = ? and state = 'STOPPING' for update skip locked").param(processor)
                .query(Long.class).optional();
    }

    void started(long id) {
        jdbc.sql("update replay set state = 'STARTED', decided_at = clock_timestamp() where id = ?").param(id).update();
    }

    void giveUp(String processor, String reason) {
        jdbc.sql("""
                update replay set state = 'GIVEN_UP', decided_at = clock_timestamp(), reason = ?
                where processor = ? and state = 'STOPPING'""").params(reason, processor).update();
    }

    /** @return the processors whose requests were given up because they are older than that */
    List<String> giveUpOlderThan(Duration age) {
        return jdbc.sql("""
                update replay set state = 'GIVEN_UP', decided_at = clock_timestamp(),
                       reason = 'it could not begin within ' || ? || ' s: an instance did not let go of it, or somebody holds its table'
                where state = 'STOPPING' and requested_at < clock_timestamp() - make_interval(secs => ?) returning processor""")
                .params(age.toSeconds(), age.toSeconds()).query(String.class).list();
    }

    /** The latest request of each processor. */
    Map<String, ProcessorStatus.LastReplay> latest() {
        return jdbc.sql("select distinct on (processor) * from replay order by processor, id desc")
                .query((row, number) -> Map.entry(row.getString("processor"),
                        new ProcessorStatus.LastReplay(row.getString("requested_by"), row.getTimestamp("requested_at").toInstant(),
                                row.getString("state"), row.getString("reason"))))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
