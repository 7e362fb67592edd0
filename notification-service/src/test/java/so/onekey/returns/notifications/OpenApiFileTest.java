package so.onekey.returns.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;
import so.onekey.returns.notifications.running.Running;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document that others are given is the one that is served. After a change write it anew with
 * {@code mvn -pl notification-service -am test -Dtest=OpenApiFileTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontracts.write=true} and look at
 * the difference.
 */
class OpenApiFileTest {
    private static final Path FILE = Path.of("../contracts/openapi/notification-service.json");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern PROBLEM = Pattern.compile("(?:Problem|Refusal|unprocessable)\\((?:HttpStatus\\.\\w+, )?\"([a-z-]+)\"");

    private final JsonNode served = RestClient.create(Running.shared().url()).get().uri("/v3/api-docs").retrieve().body(JsonNode.class);

    @Test
    void the_document_in_the_repository_is_the_one_that_is_served() throws IOException {
        if (Boolean.getBoolean("contracts.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(served) + "\n");
        }

        assertThat(JSON.readTree(Files.readString(FILE))).as("write it anew with -Dcontracts.write=true").isEqualTo(served);
    }

    @Test
    void every_operation_says_what_it_does_and_who_may_call_it() {
        var operations = served.get("paths").valueStream().flatMap(JsonNode::valueStream).toList();

        assertThat(operations).hasSizeGreaterThan(5).allSatisfy(operation -> {
            assertThat(operation.path("summary").asString()).as(operation.path("operationId").asString()).isNotBlank();
            assertThat(operation.path("description").asString()).containsAnyOf("Roles: ", "Anybody may call it");
        });
    }

    @Test
    void every_problem_that_the_code_knows_is_in_the_document() throws IOException {
        var named = served.findValues("x-problem-types").stream().flatMap(JsonNode::valueStream).map(JsonNode::asString)
                .collect(Collectors.toSet());

        assertThat(named).containsAll(problems());
    }

    private static Set<String> problems() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var code = new StringBuilder();
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(source));
            }
            return PROBLEM.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
        }
    }
}
