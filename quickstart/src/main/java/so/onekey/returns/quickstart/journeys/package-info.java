/** Lives of claims from the first order to the last mail, played on the running house by those who take part. */
@NullMarked
package so.onekey.returns.quickstart.journeys;

import org.jspecify.annotations.NullMarked;
