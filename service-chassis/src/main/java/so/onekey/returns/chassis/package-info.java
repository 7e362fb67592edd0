/** What every service stands on; it knows no word of the business. */
@NullMarked
package so.onekey.returns.chassis;

import org.jspecify.annotations.NullMarked;
