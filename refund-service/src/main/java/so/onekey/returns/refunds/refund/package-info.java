/**
 * A refund from promise to issue. Promises: it is issued once, when the parts that were accepted add up to what was approved; a part
 * that fails later opens it again with its first dates, and only then can it be issued once more; every command may come again without doing
 * anything more; a failed part is told and then waits for a person.
 */
@NullMarked
package so.onekey.returns.refunds.refund;

import org.jspecify.annotations.NullMarked;
