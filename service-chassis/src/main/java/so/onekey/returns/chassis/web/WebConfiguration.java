package so.onekey.returns.chassis.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import so.onekey.returns.chassis.listening.Parking;
import so.onekey.returns.chassis.processors.ProcessorOverview;
import so.onekey.returns.chassis.processors.Replays;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

@AutoConfiguration(beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
        afterName = {"so.onekey.returns.chassis.listening.ListeningConfiguration",
                "so.onekey.returns.chassis.processors.ProcessorsConfiguration"})
@EnableConfigurationProperties(WebSettings.class)
@Import(ProblemAnswers.class)
class WebConfiguration {

    @Bean
    ProblemWriter problemWriter(WebSettings settings, JsonMapper json) {
        return new ProblemWriter(settings.problemTypePrefix(), json);
    }

    @Bean
    BodyLimit bodyLimit(WebSettings settings, ProblemWriter problems) {
        return new BodyLimit(settings.largestBody(), settings.largestMessage(), problems);
    }

    /** A text where a number belongs, or 1.5 where 1 belongs, is an error and not a guess; only exact decimals may be written as text. */
    @Bean
    JsonMapperBuilderCustomizer nothingIsGuessed() {
        return mapper -> mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Integer, config -> config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.Float, config -> config.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
                .withCoercionConfig(LogicalType.Textual, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.Enum, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail));
    }

    @Bean
    WebMvcConfigurer noUnknownParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KnownParameters());
            }
        };
    }

    @Bean
    EveryEndpointNamesItsRole everyEndpointNamesItsRole(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        return new EveryEndpointNamesItsRole(requestMappingHandlerMapping);
    }

    @Bean
    ParkingApi parkingApi(Parking parking) {
        return new ParkingApi(parking);
    }

    @Bean
    ProcessorsApi processorsApi(ProcessorOverview overview, Replays replays) {
        return new ProcessorsApi(overview, replays);
    }
}
