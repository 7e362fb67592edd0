package so.onekey.returns.chassis.processors;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.Configuration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.store.NodeName;
import so.onekey.returns.chassis.store.ReadingPositions;

@AutoConfiguration(afterName = {"org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
        "so.onekey.returns.chassis.store.StoreConfiguration", "so.onekey.returns.chassis.commands.CommandsConfiguration"})
class ProcessorsConfiguration {
    private final Samples samples = new Samples();

    @Bean
    ReadModels readModels(Configuration axon) {
        return new ReadModels(axon);
    }

    @Bean
    ReplayRequests replayRequests(JdbcClient jdbc) {
        return new ReplayRequests(jdbc);
    }

    @Bean
    ProcessorErrors processorErrors(Configuration axon, JdbcClient jdbc, NodeName node) {
        return new ProcessorErrors(axon, jdbc, node.value());
    }

    @Bean
    ReplayTurns replayTurns(ReadModels models, ReplayRequests requests, TransactionTemplate transaction, JdbcClient jdbc,
            ReadingPositions positions, ProcessorErrors errors) {
        return new ReplayTurns(models, requests, new Reset(requests, transaction, jdbc), positions, errors, samples);
    }

    @Bean
    ProcessorOverview processorOverview(Configuration axon, ReadingPositions positions, ReplayRequests requests, ProcessorErrors errors) {
        return new ProcessorOverview(axon, positions, requests, errors, samples);
    }

    @Bean
    Replays replays(Configuration axon, ReadModels models, ReplayRequests requests, ReadingPositions positions, Transactions transactions) {
        return new Replays(axon, models, requests, positions, transactions);
    }

    @Bean("processors")
    HealthIndicator processorsHealth(Configuration axon, ReplayTurns replays) {
        return new ProcessorsHealth(axon, replays, samples);
    }

    @Bean
    MeterBinder eventProcessorMetrics(Configuration axon) {
        return new ProcessorMetrics(axon, samples);
    }
}
