package so.onekey.returns.events.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who would stumble over a change: those who send to us must not be asked for more, those who read must not be given less. */
enum Direction {

    /** What others send us may only be read more generously. */
    ACCEPTED {
        @Override
        void compare(String at, Place old, Place now, List<String> broken) {
            if (now.required() && !old.required()) {
                broken.add(at + " is required now");
            }
            if (!now.types().isEmpty() && (old.types().isEmpty() || !now.types().containsAll(old.types()))) {
                broken.add(at + " takes fewer types");
            }
            if (!now.constants().isEmpty() && (old.constants().isEmpty() || !now.constants().containsAll(old.constants()))) {
                broken.add(at + " takes fewer constants");
            }
            now.bounds().forEach((bound, value) -> {
                var before = old.bounds().get(bound);
                if (before == null || tighter(bound, value.compareTo(before))) {
                    broken.add(at + " has a narrower " + bound);
                }
            });
            if (!old.rules().containsAll(now.rules())) {
                broken.add(at + " has a new rule");
            }
        }
    },

    /** What we publish may only become more exact; constants may be added, as readers ignore those that they don't know. */
    PUBLISHED {
        @Override
        void compare(String at, Place old, Place now, List<String> broken) {
            if (old.required() && !now.required()) {
                broken.add(at + " is not always there any more");
            }
            if (!old.types().isEmpty() && (now.types().isEmpty() || !old.types().containsAll(now.types()))) {
                broken.add(at + " has more types");
            }
            if (!old.constants().isEmpty() && now.constants().isEmpty()) {
                broken.add(at + " has any value");
            }
            old.bounds().forEach((bound, value) -> {
                var after = now.bounds().get(bound);
                if (after == null || tighter(bound, value.compareTo(after))) {
                    broken.add(at + " has a wider " + bound);
                }
            });
            if (!now.rules().containsAll(old.rules())) {
                broken.add(at + " lost a rule");
            }
        }
    };

    abstract void compare(String at, Place old, Place now, List<String> broken);

    /** What is broken, in lines that begin with the place. */
    List<String> compare(String name, Map<String, Place> old, Map<String, Place> now) {
        var broken = new ArrayList<String>();
        old.forEach((path, place) -> {
            var at = (name + " " + path).strip();
            if (!now.containsKey(path)) {
                broken.add(at + " has vanished");
            } else {
                compare(at, place, now.get(path), broken);
            }
        });
        if (this == ACCEPTED) {
            now.forEach((path, place) -> {
                if (!old.containsKey(path) && place.required() && knownAbove(path, old.keySet())) {
                    broken.add(name + " " + path + " is required now");
                }
            });
        }
        return broken;
    }

    /** A required field of an object that is new itself asks nothing of those who don't send it. */
    private static boolean knownAbove(String path, Set<String> known) {
        var dot = path.lastIndexOf('.');
        return dot < 0 || known.contains(path.substring(0, dot));
    }

    private static boolean tighter(String bound, int compared) {
        return bound.toLowerCase(Locale.ROOT).contains("min") ? compared > 0 : compared < 0;
    }
}
