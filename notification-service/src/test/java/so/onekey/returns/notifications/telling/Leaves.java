package so.onekey.returns.notifications.telling;

import java.util.Arrays;
import java.util.List;

/** The records at the ends of a sealed family. */
public final class Leaves {

    private Leaves() {}

    public static List<Class<?>> of(Class<?> family) {
        return family.isRecord()
                ? List.of(family)
                : Arrays.stream(family.getPermittedSubclasses()).flatMap(member -> of(member).stream()).toList();
    }
}
