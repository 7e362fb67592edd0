package so.onekey.returns.quickstart.people;

import tools.jackson.databind.JsonNode;

/** A service said no, and why. */
public final class Refusal extends IllegalStateException {
    private static final long serialVersionUID = 1;
    private static final int CONFLICT = 409;
    private final int status;

    Refusal(String request, int status, JsonNode problem) {
        super(request + " answered " + status + " " + problem);
        this.status = status;
    }

    /** What was asked does not fit to where the claim stands. */
    public boolean isConflict() {
        return status == CONFLICT;
    }
}
