/**
 * In which words it is said, in English and German. Promises: text and HTML say the same; the HTML loads nothing from anywhere, and nothing
 * a stranger wrote becomes markup; a subject carries no personal data. Pure functions of the facts and the contact.
 */
@NullMarked
package so.onekey.returns.notifications.letters;

import org.jspecify.annotations.NullMarked;
