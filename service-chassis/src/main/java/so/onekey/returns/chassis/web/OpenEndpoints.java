package so.onekey.returns.chassis.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The requests that lead to an endpoint with {@code @PermitAll}. */
final class OpenEndpoints implements RequestMatcher {
    private final SingletonSupplier<List<RequestMatcher>> open;

    OpenEndpoints(ObjectProvider<RequestMappingHandlerMapping> endpoints) {
        this.open = SingletonSupplier.of(() -> endpoints.getObject().getHandlerMethods().entrySet().stream()
                .filter(endpoint -> endpoint.getValue().hasMethodAnnotation(PermitAll.class))
                .flatMap(endpoint -> matchers(endpoint.getKey())).toList());
    }

    private static Stream<RequestMatcher> matchers(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream().flatMap(path -> methods.isEmpty()
                ? Stream.of(PathPatternRequestMatcher.withDefaults().matcher(path))
                : methods.stream()
                        .map(method -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.valueOf(method.name()), path)));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return open.obtain().stream().anyMatch(matcher -> matcher.matches(request));
    }
}
