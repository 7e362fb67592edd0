package so.onekey.returns.chassis.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** A nested type is named with what it is nested in: two requests may each have a {@code Line}, and must not take each other's place. */
final class NestedNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        var around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : getNameOfClass(around) + "." + type.getSimpleName();
    }
}
