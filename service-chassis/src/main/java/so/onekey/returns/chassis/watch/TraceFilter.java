package so.onekey.returns.chassis.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Gives every request a trace: the caller's if it sent one. */
class TraceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var context = LogContext.of(null, request.getHeader(LogContext.TRACEPARENT))) {
            LogContext.traceparent().ifPresent(trace -> response.setHeader(LogContext.TRACEPARENT, trace));
            chain.doFilter(request, response);
        }
    }
}
