/** Those who take part from the outside, each with a login of their own. Promises: what was asked is done once, also when an answer was lost. */
@NullMarked
package so.onekey.returns.quickstart.people;

import org.jspecify.annotations.NullMarked;
