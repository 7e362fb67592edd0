package so.onekey.returns.refunds.settlement;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import so.onekey.returns.chassis.web.IdempotencyKeys;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SettlementSettings.class)
class SettlementConfiguration {

    /** What is asked for is handed over without its words. */
    @Bean
    IdempotencyKeys idempotencyKeys(JdbcClient jdbc, JsonMapper json) {
        return new IdempotencyKeys(jdbc, json, Set.of());
    }
}
