package so.onekey.returns.chassis.web;

import jakarta.validation.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import so.onekey.returns.chassis.listening.Faults;
import so.onekey.returns.chassis.web.Problem.FieldError;

import java.util.List;

/** Answers every exception as a problem that names what is wrong and what would be right; never a stack trace. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAnswers extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);
    private final ProblemWriter writer;

    ProblemAnswers(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Problem problem) {
        return answer(writer.detail(problem.status(), problem.type(), problem.title(), problem.getMessage(), problem.errors()));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(ConstraintViolationException invalid) {
        return answer(invalid(invalid.getConstraintViolations().stream()
                .map(violation -> new FieldError(violation.getPropertyPath().toString(), violation.getMessage())).toList()));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    ResponseEntity<Object> onAnythingElse(Exception failure) {
        if (Faults.ofTheInfrastructure(failure)) {
            log.error("The request failed for want of the infrastructure", failure);
            return answer(writer.detail(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Temporarily unavailable",
                    "The request was not carried out. Please try again in a moment.", List.of()));
        }
        log.error("The request failed unexpectedly", failure);
        return answer(writer.detail(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Internal error",
                "The request was not carried out. The log has the details under this trace.", List.of()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException invalid, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        return answer(invalid(invalid.getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), String.valueOf(error.getDefaultMessage()))).toList()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(HandlerMethodValidationException invalid,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(invalid(invalid.getParameterValidationResults().stream().flatMap(result -> result.getResolvableErrors().stream().map(
                error -> new FieldError(fieldOf(error, result), String.valueOf(error.getDefaultMessage())))).toList()));
    }

    /** A field of the body by its path, or else the parameter by its name. */
    private static String fieldOf(MessageSourceResolvable error, ParameterValidationResult result) {
        return error instanceof org.springframework.validation.FieldError inBody
                ? inBody.getField()
                : Parameters.nameOf(result.getMethodParameter());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException mistyped, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        Class<?> wanted = mistyped.getRequiredType();
        return answer(invalid(List.of(new FieldError(
                mistyped instanceof MethodArgumentTypeMismatchException argument
                        ? Parameters.nameOf(argument.getParameter())
                        : String.valueOf(mistyped.getPropertyName()),
                wanted == null ? "can't be read" : "must be " + PlainWords.of(wanted)))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(MissingServletRequestParameterException missing,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var parameter = missing.getMethodParameter();
        return answer(invalid(List.of(new FieldError(missing.getParameterName(), "is required"
                + (parameter == null ? "" : ", and must be " + PlainWords.of(parameter.getParameterType()))))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException unreadable, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        return answer(invalid(List.of(UnreadableJson.explain(unreadable))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        String detail = body instanceof ProblemDetail problem && problem.getDetail() != null
                ? problem.getDetail()
                : known.getReasonPhrase();
        String type = known.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(writer.detail(status, type, known.getReasonPhrase(), detail, List.of()));
    }

    private ProblemDetail invalid(List<FieldError> errors) {
        String first = errors.isEmpty() ? "" : inOneLine(errors.getFirst());
        return writer.detail(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", first, errors);
    }

    /** What is wrong with the body as a whole has no field. */
    private static String inOneLine(FieldError error) {
        return error.field().isEmpty() ? error.reason() : error.field() + ": " + error.reason();
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
