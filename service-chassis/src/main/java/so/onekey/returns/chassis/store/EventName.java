package so.onekey.returns.chassis.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event is stored for ever. It is not the class name, so classes can move and be renamed while history stays
 * readable.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {
    /** Unique within a service, for example {@code Claim.ReturnRequested}. */
    String value();

    /** Raised when the shape of the event changes; an upcaster then reads the older ones. */
    String revision() default "1";
}
