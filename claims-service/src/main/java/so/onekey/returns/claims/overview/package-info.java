/** The read side: claims as staff see them, rebuilt from events at any time. */
@NullMarked
package so.onekey.returns.claims.overview;

import org.jspecify.annotations.NullMarked;
