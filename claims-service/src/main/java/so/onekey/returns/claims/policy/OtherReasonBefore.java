package so.onekey.returns.claims.policy;

/** What the rules 12 to 14 would approve goes to a person if another reason was rejected on the same units before. */
final class OtherReasonBefore {
    private OtherReasonBefore() {}

    static boolean wasRejectedFor(LineFacts facts) {
        return facts.units().rejectedBefore().stream().anyMatch(earlier -> earlier.reason() != facts.reason());
    }

    static Finding aPersonCompares() {
        return Finding.applies(Clause.CONTACT_1, QualityExplanation.ANOTHER_REASON_WAS_REJECTED_BEFORE);
    }
}
