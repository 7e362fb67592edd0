package so.onekey.returns.claims.policy;

import java.util.List;

/** The rules, numbered as in the policy's table, in the order in which they decide: the first that applies does. */
final class Rules {
    static final List<Rule> IN_ORDER = List.of(
            new Rule(1, "nothing is left", BeforeDispatch::nothingIsLeft),
            new Rule(2, "cancelled before dispatch", BeforeDispatch::cancelledBeforeDispatch),
            new Rule(3, "anything else before dispatch", BeforeDispatch::anythingElseBeforeDispatch),
            new Rule(Urgent.RULE, "tampered, missing or dangerous", Urgent::tamperedMissingOrDangerous),
            new Rule(5, "damaged by the user", QualityIssue::damagedByTheUser),
            new Rule(6, "past the warranty", Warranty::pastTheWarranty),
            new Rule(7, "faulty and never returnable", QualityIssue::faultyAndNeverReturnable),
            new Rule(8, "unwanted and never returnable", ChangeOfMind::unwantedAndNeverReturnable),
            new Rule(9, "unwanted after dispatch", ChangeOfMind::unwantedAfterDispatch),
            new Rule(10, "faulty before it arrived", QualityIssue::faultyBeforeItArrived),
            new Rule(11, "damaged or wrong, reported late", QualityIssue::reportedLate),
            new Rule(12, "faulty and bought on sale", Warranty::faultyAndBoughtOnSale),
            new Rule(13, "faulty and reported at once", QualityIssue::reportedAtOnce),
            new Rule(14, "defective within the warranty", Warranty::defectiveWithinTheWarranty));

    private Rules() {}
}
