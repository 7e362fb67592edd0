package so.onekey.returns.claims.intake;

import so.onekey.returns.claims.RunningClaims;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows of all tables but those in which the service keeps time. */
record Tables(Map<String, String> rows) {
    private static final List<String> KEEPING_TIME = List.of("processor_token", "scheduled_tasks", "deadline");

    static Tables of(RunningClaims claims) {
        var rows = new TreeMap<String, String>();
        claims.database().sql("select table_name from information_schema.tables where table_schema = 'public'").query(String.class).list()
                .stream().filter(table -> !KEEPING_TIME.contains(table))
                .forEach(table -> rows.put(table,
                        claims.database().sql("select coalesce(string_agg(t::text, chr(10) order by t::text), '') from " + table + " t")
                                .query(String.class).single()));
        return new Tables(rows);
    }

    boolean know(String text) {
        return rows.values().stream().anyMatch(table -> table.contains(text));
    }
}
