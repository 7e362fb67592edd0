@NullMarked
package so.onekey.returns.quickstart.partners;

import org.jspecify.annotations.NullMarked;
