package so.onekey.returns.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/**
 * Walks everything that can be reached from a family of records and lists what could hold personal data. Nothing is fine but what is known
 * to be: a few types, and strings by their name.
 */
public final class PrivacyWalk {
    private static final Set<Class<?>> LEAVES = Set.of(Instant.class, Money.class, int.class, Integer.class, long.class, Long.class,
            boolean.class, Boolean.class);
    private static final Set<String> TEXTS = Set.of("clause", "template", "carrier", "trackingNumber", "sku", "policyVersion", "rmaNumber",
            "serial", "serials", "provider", "method", "reasonCode", "failureCode", "orderIds");
    /** The subject of a login, never a name. */
    private static final Set<String> STAFF = Set.of("requestedBy", "receivedBy", "matchedBy", "inspectedBy", "destroyedBy");
    /** What the policy says about a clause, by language: written by the merchant, the same for everybody. */
    private static final Set<String> POLICY = Set.of("explanation");

    private final List<String> found = new ArrayList<>();

    private PrivacyWalk() {}

    /**
     * @param family a sealed interface of records, or a record
     * @return what is not known to be free of personal data, such as {@code ReturnRequested.lines.note: a text of unknown meaning}; empty
     *         if all is well
     */
    public static List<String> findings(Class<?> family) {
        var walk = new PrivacyWalk();
        walk.members(family);
        return walk.found;
    }

    private void members(Class<?> type) {
        if (type.isRecord()) {
            components(type.getSimpleName(), type);
        } else if (type.isSealed()) {
            List.of(type.getPermittedSubclasses()).forEach(this::members);
        } else {
            found.add(type.getSimpleName() + ": neither sealed nor a record");
        }
    }

    private void components(String path, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            component(path + "." + component.getName(), component);
        }
    }

    private void component(String path, RecordComponent component) {
        if (component.isAnnotationPresent(Personal.class)) {
            found.add(path + ": personal by its own account");
        } else {
            type(path, component.getName(), component.getGenericType());
        }
    }

    private void type(String path, String name, Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            type(path, name, generic.getActualTypeArguments()[0]);
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            if (!POLICY.contains(name) || !List.of(generic.getActualTypeArguments()).equals(List.of(String.class, String.class))) {
                found.add(path + ": a map of unknown meaning");
            }
        } else if (type == String.class) {
            if (!name.endsWith("Id") && !TEXTS.contains(name) && !STAFF.contains(name)) {
                found.add(path + ": a text of unknown meaning");
            }
        } else if (type instanceof Class<?> record && record.isRecord()) {
            components(path, record);
        } else if (!(type instanceof Class<?> leaf) || !leaf.isEnum() && !LEAVES.contains(leaf)) {
            found.add(path + ": a type of unknown meaning");
        }
    }
}
