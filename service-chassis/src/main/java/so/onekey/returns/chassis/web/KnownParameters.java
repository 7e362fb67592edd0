package so.onekey.returns.chassis.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import so.onekey.returns.chassis.web.Problem.FieldError;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Refuses a query parameter that the endpoint does not know: a filter with a slip in its name would silently select everything. What is open
 * to everybody is not so strict, as mail programs add parameters of their own to the links they show.
 */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null && handler instanceof HandlerMethod endpoint && EveryEndpointNamesItsRole.isOurs(endpoint)
                && !endpoint.hasMethodAnnotation(PermitAll.class) && !takesAny(endpoint)) {
            refuseUnknown(request.getQueryString(), known(endpoint));
        }
        return true;
    }

    private static void refuseUnknown(String query, List<String> known) {
        names(query).filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            var reason = known.isEmpty()
                    ? "is not a parameter of this request, which has none"
                    : "is not a parameter of this request; known are " + String.join(", ", known);
            throw new Problem(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", name + ": " + reason,
                    List.of(new FieldError(name, reason)));
        });
    }

    private static Stream<String> names(String query) {
        return Arrays.stream(query.split("&")).filter(part -> !part.isEmpty()).map(part -> decoded(part.split("=", 2)[0]));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfEncoded) {
            return name;
        }
    }

    private static List<String> known(HandlerMethod endpoint) {
        return parameters(endpoint).map(Parameters::nameOf).sorted().toList();
    }

    private static boolean takesAny(HandlerMethod endpoint) {
        return parameters(endpoint).anyMatch(parameter -> Map.class.isAssignableFrom(parameter.getParameterType()));
    }

    private static Stream<MethodParameter> parameters(HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters()).filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class));
    }
}
