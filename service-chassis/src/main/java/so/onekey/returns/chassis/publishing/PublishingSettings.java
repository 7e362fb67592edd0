package so.onekey.returns.chassis.publishing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.util.List;

/**
 * @param topics every topic this service writes; created where missing, with the broker's default of replicas
 * @param partitions of a topic created by us, 1 to 1,000
 */
@Validated
@ConfigurationProperties("chassis.publishing")
public record PublishingSettings(@NotEmpty List<String> topics, @DefaultValue("4") @Min(1) @Max(1000) int partitions) {}
