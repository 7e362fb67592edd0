package so.onekey.returns.chassis.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;

/** Refuses to start with an endpoint of ours that says nobody and nothing about who may call it. */
final class EveryEndpointNamesItsRole implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping endpoints;

    EveryEndpointNamesItsRole(RequestMappingHandlerMapping endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> silent = endpoints.getHandlerMethods().values().stream().filter(EveryEndpointNamesItsRole::isOurs)
                .filter(endpoint -> !namesItsRole(endpoint)).map(HandlerMethod::toString).sorted().toList();
        if (!silent.isEmpty()) {
            throw new IllegalStateException("These endpoints name no role; add @RolesAllowed or @PermitAll: " + silent);
        }
    }

    static boolean isOurs(HandlerMethod endpoint) {
        return !endpoint.getBeanType().getName().startsWith("org.spring");
    }

    private static boolean namesItsRole(HandlerMethod endpoint) {
        return endpoint.hasMethodAnnotation(RolesAllowed.class) || endpoint.hasMethodAnnotation(PermitAll.class)
                || AnnotatedElementUtils.hasAnnotation(endpoint.getBeanType(), RolesAllowed.class);
    }
}
