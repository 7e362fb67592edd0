/**
 * A refund from promise to issue. Promises: it is issued exactly once, when the parts that were accepted add up to what was approved; every
 * command may come again without doing anything more; a failed part is told and then waits for a person.
 */
@NullMarked
package so.onekey.returns.refunds.refund;

import org.jspecify.annotations.NullMarked;
