package so.onekey.returns.chassis.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

import java.util.List;
import java.util.stream.Collectors;

/** Nobody gets in without a token but to what says so here or by {@code @PermitAll}; roles come from the token's claim {@code roles}. */
@AutoConfiguration(beforeName = {"org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
        "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration"})
// Roles are named by @RolesAllowed alone: to look for four more annotations on every bean is a tenth of a service's start.
@EnableMethodSecurity(jsr250Enabled = true, prePostEnabled = false)
class SecurityConfiguration {
    private static final String[] OPEN = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"};
    private static final String[] METRICS = {"/actuator/prometheus"};
    private static final String[] DOCUMENTS = {"/v3/api-docs", "/v3/api-docs.yaml"};

    @Bean
    SecurityFilterChain denyByDefault(HttpSecurity http, ProblemWriter problems,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> endpoints) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll().requestMatchers(DOCUMENTS).permitAll()
                        .requestMatchers(new OpenEndpoints(endpoints)).permitAll()
                        .requestMatchers(METRICS).hasAnyRole("ops", "metrics").anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(forbidden(problems)).jwt(jwt -> jwt.jwtAuthenticationConverter(rolesOfTheToken())))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(unauthenticated(problems)).accessDeniedHandler(forbidden(problems)))
                .build();
    }

    @Bean
    OAuth2TokenValidator<Jwt> tokenTerms(WebSettings settings) {
        return new TokenTerms(settings.audience());
    }

    private static JwtAuthenticationConverter rolesOfTheToken() {
        var roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("ROLE_");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }

    private static AuthenticationEntryPoint unauthenticated(ProblemWriter problems) {
        return (request, response, failure) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(response, problems.detail(HttpStatus.UNAUTHORIZED, "unauthenticated", "No valid token",
                    "Send a valid token in the header Authorization: Bearer …" + whatItLacks(failure), List.of()));
        };
    }

    private static String whatItLacks(AuthenticationException failure) {
        return failure.getCause() instanceof JwtValidationException invalid
                ? " (" + invalid.getErrors().stream().map(OAuth2Error::getDescription).collect(Collectors.joining("; ")) + ")"
                : "";
    }

    private static AccessDeniedHandler forbidden(ProblemWriter problems) {
        return (request, response, failure) -> problems.write(response, problems.detail(HttpStatus.FORBIDDEN, "forbidden", "Not allowed",
                "Your token does not carry a role that may do this", List.of()));
    }
}
