package so.onekey.returns.chassis.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param problemTypePrefix what stands before every problem's type
 * @param largestBody of a JSON request
 * @param largestMessage of a parked message that ops mend; what the service's codec reads at most
 * @param audience what the claim {@code aud} of every token must contain
 */
@ConfigurationProperties("chassis.web")
public record WebSettings(@DefaultValue("urn:problem:") String problemTypePrefix, @DefaultValue("64KB") DataSize largestBody,
        @DefaultValue("256KB") DataSize largestMessage, @DefaultValue("returns") String audience) {}
