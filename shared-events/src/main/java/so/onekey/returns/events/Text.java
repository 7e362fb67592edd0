package so.onekey.returns.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a string that is not an id: one line of text, not blank, without control characters. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Text {

    /** The greatest length, in Unicode characters. */
    int max() default 200;

    /** The regular expression that the whole text has to match; empty for any text. */
    String pattern() default "";

    /** What the pattern asks for, to end the sentence "must be ...". */
    String says() default "";
}
