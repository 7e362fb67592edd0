package so.onekey.returns.chassis.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** What the operations have in common: title, token, problem, money. Without servers, which differ from place to place. */
final class DescribedDocument implements GlobalOpenApiCustomizer {
    private static final String VERSION = "1.0";
    private final Words words;
    private final String problemTypes;

    DescribedDocument(Words words, String problemTypes) {
        this.words = words;
        this.problemTypes = problemTypes;
    }

    @Override
    public void customise(OpenAPI document) {
        document.setInfo(new Info().title(words.title()).version(VERSION).description(words.description()));
        document.setServers(List.of());
        var components = document.getComponents() == null ? new Components() : document.getComponents();
        components.addSecuritySchemes(DescribedOperation.BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .bearerFormat("JWT").description("A JWT with the audience of this system; its claim roles is a list of roles."));
        components.addSchemas(DescribedOperation.PROBLEM, problem());
        if (components.getSchemas().containsKey("Money")) {
            components.addSchemas("Money", money());
            List.of("CurrencyUnit", "BigMoney", "BigMoneyProvider").forEach(components.getSchemas()::remove);
        }
        document.setComponents(components);
    }

    private Schema<?> problem() {
        var error = typed("object", "What is wrong with one field.");
        error.addProperty("field", typed("string", "The path of the field, such as lines[0].quantity."));
        error.addProperty("reason", typed("string", "What is wrong with it and what would be right."));
        var errors = typed("array", "Field by field, where fields are wrong.");
        errors.setItems(error);
        var problem = typed("object", "RFC 9457, as application/problem+json.");
        problem.addProperty("type", typed("string", "Stable: " + problemTypes + " and the type that the operation names."));
        problem.addProperty("title", typed("string", "What is wrong, the same for every problem of the type."));
        problem.addProperty("status", typed("integer", "The HTTP status."));
        problem.addProperty("detail", typed("string", "What is wrong this time."));
        problem.addProperty("instance", typed("string", "The path that was called."));
        problem.addProperty("errors", errors);
        problem.setRequired(List.of("type", "title", "status"));
        return problem;
    }

    private static Schema<?> money() {
        var money = typed("object", "Money, tax included.");
        money.addProperty("amount", typed("string", "A decimal with the places of its currency, such as 199.00."));
        money.addProperty("currency", typed("string", "An ISO 4217 code."));
        money.setRequired(List.of("amount", "currency"));
        return money;
    }

    private static Schema<?> typed(String type, String description) {
        var schema = new Schema<>(SpecVersion.V31);
        schema.setTypes(Set.of(type));
        schema.setDescription(description);
        return schema;
    }
}
