/** Real orders, moved to today and claimed by a fixed plan. Promises: doing it again changes nothing. */
@NullMarked
package so.onekey.returns.quickstart.orders;

import org.jspecify.annotations.NullMarked;
