package so.onekey.returns.chassis.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param problemTypePrefix what stands before every problem's type
 * @param largestBody of a JSON request
 */
@ConfigurationProperties("chassis.web")
public record WebSettings(@DefaultValue("urn:problem:") String problemTypePrefix, @DefaultValue("64KB") DataSize largestBody) {}
