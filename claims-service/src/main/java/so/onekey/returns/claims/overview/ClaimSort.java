package so.onekey.returns.claims.overview;

/** In which order claims are listed. */
enum ClaimSort {
    newest("requested_at desc, claim_id"),
    /** As they should be taken up: urgent ones first, then by the time until when, then the oldest. */
    queue("urgent desc, due, requested_at, claim_id");

    private final String columns;

    ClaimSort(String columns) {
        this.columns = columns;
    }

    String columns() {
        return columns;
    }
}
