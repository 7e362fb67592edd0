package so.onekey.returns.chassis.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Who may call an operation, what it does and which problems it answers with. Methods that differ in their parameters only are one
 * operation, told of one after another: it is described by all of them, whatever their order.
 */
final class DescribedOperation implements GlobalOperationCustomizer {
    static final String BEARER = "bearer";
    static final String PROBLEM = "Problem";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String OR = "-or-";
    private static final String IDEMPOTENCY = "Chosen by the caller: the same request sent again with the same key is answered as the first"
            + " time and done once; another request with a used key is answered with 422 idempotency-key-reused.";

    private final Words words;
    private final Map<String, HandlerMethod> methods = new ConcurrentHashMap<>();

    DescribedOperation(Words words) {
        this.words = words;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var name = method.getBeanType().getSimpleName() + "." + method.getMethod().getName();
        methods.put(name, method);
        var names = new TreeSet<>(List.of(name));
        if (operation.getOperationId() != null) {
            Arrays.stream(operation.getOperationId().split(OR)).filter(methods::containsKey).forEach(names::add);
        }
        operation.setOperationId(String.join(OR, names));
        operation.setTags(List.of(method.getBeanType().getSimpleName().replaceFirst("(Api|Page)$", "")));
        operation.setSummary(names.stream().map(words::summary).distinct().collect(Collectors.joining(" Or: ")));
        var roles = names.stream().map(methods::get).map(DescribedOperation::roles).distinct().toList();
        operation.setDescription(roles.stream()
                .map(some -> some.isEmpty() ? "Anybody may call it." : "Roles: " + String.join(", ", some) + ".")
                .collect(Collectors.joining(" Or: ")));
        operation.setSecurity(roles.stream()
                .map(some -> some.isEmpty() ? new SecurityRequirement() : new SecurityRequirement().addList(BEARER, some)).toList());
        answers(operation, names, roles.stream().anyMatch(some -> !some.isEmpty()));
        if (operation.getParameters() != null) {
            operation.getParameters().stream().filter(parameter -> IDEMPOTENCY_KEY.equals(parameter.getName()))
                    .forEach(parameter -> parameter.setDescription(IDEMPOTENCY));
        }
        return operation;
    }

    /** None for everybody. */
    private static List<String> roles(HandlerMethod method) {
        if (method.hasMethodAnnotation(PermitAll.class)) {
            return List.of();
        }
        var own = method.getMethodAnnotation(RolesAllowed.class);
        var allowed = own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RolesAllowed.class);
        if (allowed == null) {
            throw new IllegalStateException(method + " names no role");
        }
        return List.of(allowed.value());
    }

    private void answers(Operation operation, TreeSet<String> names, boolean token) {
        var responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        var problems = new TreeMap<String, TreeSet<String>>();
        names.forEach(name -> {
            words.problems(name).forEach((status, types) -> types.forEach(type -> add(problems, status, type)));
            var status = words.status(name);
            if (status != null && responses.containsKey("200")) {
                responses.addApiResponse(status, responses.remove("200"));
            }
        });
        add(problems, "400", "invalid-request");
        add(problems, "500", "internal");
        add(problems, "503", "unavailable");
        if (token) {
            add(problems, "401", "unauthenticated");
            add(problems, "403", "forbidden");
        }
        problems.forEach((status, types) -> responses.addApiResponse(status, problem(List.copyOf(types))));
        operation.setResponses(responses);
    }

    private static void add(SortedMap<String, TreeSet<String>> problems, String status, String type) {
        problems.computeIfAbsent(status, none -> new TreeSet<>()).add(type);
    }

    private static ApiResponse problem(List<String> types) {
        var answer = new ApiResponse().description("A problem of the type " + String.join(" or ", types) + ".")
                .content(new Content().addMediaType("application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
        answer.addExtension("x-problem-types", types);
        return answer;
    }
}
