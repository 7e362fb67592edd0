package so.onekey.returns.chassis.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What a parameter of an endpoint is called by those who send it. */
final class Parameters {
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private Parameters() {}

    static String nameOf(MethodParameter parameter) {
        String declared = declaredNameOf(parameter);
        if (declared != null && !declared.isEmpty()) {
            return declared;
        }
        parameter.initParameterNameDiscovery(NAMES);
        return String.valueOf(parameter.getParameterName());
    }

    private static @Nullable String declaredNameOf(MethodParameter parameter) {
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        if (header != null) {
            return header.name().isEmpty() ? header.value() : header.name();
        }
        var query = parameter.getParameterAnnotation(RequestParam.class);
        if (query != null) {
            return query.name().isEmpty() ? query.value() : query.name();
        }
        var path = parameter.getParameterAnnotation(PathVariable.class);
        return path == null ? null : path.name().isEmpty() ? path.value() : path.name();
    }
}
