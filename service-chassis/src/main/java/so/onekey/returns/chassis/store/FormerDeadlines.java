package so.onekey.returns.chassis.store;

import com.github.kagkarlsson.scheduler.serializer.JavaSerializer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Deadlines were tasks of db-scheduler once; those that are still set become rows of the table deadline, with their ids and dates. */
final class FormerDeadlines implements JavaMigration {
    private static final String SET = "select task_instance, task_data, execution_time from scheduled_tasks where task_name = 'AxonDeadline'";
    private static final String KEEP = """
            insert into deadline (deadline_id, due, next_try, name, scope, scope_type, payload, payload_type, payload_revision, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("7");
    }

    @Override
    public String getDescription() {
        return "former deadlines";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (var read = context.getConnection().createStatement();
                var set = read.executeQuery(SET);
                var keep = context.getConnection().prepareStatement(KEEP)) {
            while (set.next()) {
                keep.setString(1, set.getString(1));
                keep.setTimestamp(2, set.getTimestamp(3));
                keep.setTimestamp(3, set.getTimestamp(3));
                details(keep, new JavaSerializer().deserialize(DbSchedulerBinaryDeadlineDetails.class, set.getBytes(2)));
                keep.executeUpdate();
            }
            read.executeUpdate("delete from scheduled_tasks where task_name = 'AxonDeadline'");
        }
    }

    private static void details(PreparedStatement keep, DbSchedulerBinaryDeadlineDetails details) throws SQLException {
        keep.setString(4, details.getD());
        keep.setBytes(5, details.getS());
        keep.setString(6, details.getSc());
        keep.setBytes(7, details.getP());
        keep.setString(8, details.getPc());
        keep.setString(9, details.getR());
        keep.setBytes(10, details.getM());
    }
}
