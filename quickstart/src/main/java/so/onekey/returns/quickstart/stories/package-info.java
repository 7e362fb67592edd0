/** One journey for each outcome of the rules and of the inspection. Promises: each tells beforehand what the world will hear of it. */
@NullMarked
package so.onekey.returns.quickstart.stories;

import org.jspecify.annotations.NullMarked;
