package so.onekey.returns.chassis.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import so.onekey.returns.chassis.web.WebSettings;

/** Fills in what springdoc can't see: who may call what, which problems there are, and what it is all about. */
@AutoConfiguration
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties(WebSettings.class)
class OpenApiConfiguration {

    /** Of the service and of the chassis: the files of that name are read together. */
    private static final String WORDS = "openapi.properties";

    /** Registered first, so that springdoc's own converters, each put in front of the others, still see the types before it does. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver modelsByNestedNames(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NestedNames()).openapi31(mappers.isOpenapi31());
    }

    @Bean
    GlobalOperationCustomizer operationsInOurWords() {
        return new DescribedOperation(words());
    }

    @Bean
    GlobalOpenApiCustomizer documentInOurWords(WebSettings settings) {
        return new DescribedDocument(words(), settings.problemTypePrefix());
    }

    private static Words words() {
        try {
            return new Words(PropertiesLoaderUtils.loadAllProperties(WORDS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
