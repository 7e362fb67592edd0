package so.onekey.returns.chassis.deadlines;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationScopeAwareProvider;
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

    @Bean
    DueDeadlines dueDeadlines(StoredDeadlines deadlines, DeadlineTable table, TransactionManager transactions) {
        return new DueDeadlines(deadlines, table, transactions);
    }
}
