package so.onekey.returns.chassis.deadlines;

import com.github.kagkarlsson.scheduler.task.Task;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonDbSchedulerAutoConfiguration",
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
class DeadlinesConfiguration {

    @Bean
    DeadlineTable deadlineTable(JdbcClient jdbc) {
        return new DeadlineTable(jdbc);
    }

    @Bean
    StoredDeadlines deadlineManager(DeadlineTable table, Configuration axon, @Qualifier("eventSerializer") Serializer serializer) {
        return new StoredDeadlines(table, new ConfigurationScopeAwareProvider(axon), serializer);
    }

    /** As Axon calls it, which would make one of its own otherwise. */
    @Bean
    @Qualifier("deadlineDetailsTask")
    Task<DbSchedulerBinaryDeadlineDetails> deadlinesOfOldInstances(DeadlineTable table) {
        return OldInstances.deadlines(table);
    }

    @Bean
    DueDeadlines dueDeadlines(StoredDeadlines deadlines, DeadlineTable table, TransactionManager transactions) {
        return new DueDeadlines(deadlines, table, transactions);
    }
}
