package so.onekey.returns.chassis.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Answers each request with its trace, by which its journey is found: the caller's if it sent one. */
class TraceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Traces.traceparent().ifPresent(trace -> response.setHeader(Traces.TRACEPARENT, trace));
        chain.doFilter(request, response);
    }
}
