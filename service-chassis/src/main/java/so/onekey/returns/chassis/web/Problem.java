package so.onekey.returns.chassis.web;

import org.springframework.http.HttpStatus;

import java.util.List;

/**
 * A request that makes no sense, answered as an RFC 9457 problem. Nothing was written when it is thrown out of a transaction.
 */
public class Problem extends RuntimeException {
    private final HttpStatus status;
    private final String type;
    private final String title;
    private final List<FieldError> errors;

    /**
     * @param type the stable last part of the problem's type, for example {@code unknown-order}
     * @param title what is wrong, the same for every problem of the type
     * @param detail what is wrong this time and what would be right
     */
    public Problem(HttpStatus status, String type, String title, String detail, List<FieldError> errors) {
        super(detail);
        this.status = status;
        this.type = type;
        this.title = title;
        this.errors = List.copyOf(errors);
    }

    public Problem(HttpStatus status, String type, String title, String detail) {
        this(status, type, title, detail, List.of());
    }

    HttpStatus status() {
        return status;
    }

    /** The stable last part of the problem's type. */
    public String type() {
        return type;
    }

    String title() {
        return title;
    }

    List<FieldError> errors() {
        return errors;
    }

    /**
     * @param field the path of the field in the request, for example {@code lines[0].quantity}
     * @param reason what is wrong with it and what would be right
     */
    public record FieldError(String field, String reason) {}
}
