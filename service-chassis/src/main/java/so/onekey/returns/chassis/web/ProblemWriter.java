package so.onekey.returns.chassis.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import so.onekey.returns.chassis.web.Problem.FieldError;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** The one shape of every error this service answers. */
class ProblemWriter {
    private final String typePrefix;
    private final JsonMapper json;

    ProblemWriter(String typePrefix, JsonMapper json) {
        this.typePrefix = typePrefix;
        this.json = json;
    }

    ProblemDetail detail(HttpStatusCode status, String type, String title, String detail, List<FieldError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(typePrefix + type));
        problem.setTitle(title);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
