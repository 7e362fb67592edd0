package so.onekey.returns.events.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the sources say about types, their components and constants: schemas say it in the same words. */
final class Javadocs {
    private static final Path SOURCES = Path.of("src/main/java/so/onekey/returns/events");
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
    private static final Pattern TYPE = Pattern.compile(COMMENT + "(?:public )?(?:sealed )?(?:record|enum|interface) (\\w+)",
            Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile(COMMENT + "([A-Z][A-Z_]+)(?=[,;\\s(}])", Pattern.DOTALL);
    private static final Pattern ACCESSOR = Pattern.compile(COMMENT + "(?:@\\w+\\s+)*(?:String|Instant) (\\w+)\\(\\);", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@link (?:[\\w.]*[.#])?(\\w+)}");
    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> members = new HashMap<>();

    static Javadocs read() {
        var docs = new Javadocs();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                docs.read(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return docs;
    }

    /** The text in front of the first tag. */
    String type(Class<?> type) {
        var text = types.get(type.getSimpleName());
        if (text == null) {
            throw new IllegalStateException(type + " has no Javadoc");
        }
        return text;
    }

    /** A component's {@code @param}, else what an interface of the record says about its accessor. */
    @Nullable
    String component(Class<?> record, String name) {
        var own = members.get(record.getSimpleName() + "." + name);
        return own != null
                ? own
                : interfaces(record).map(type -> members.get(type.getSimpleName() + "." + name)).filter(text -> text != null).findFirst()
                        .orElse(null);
    }

    @Nullable
    String constant(Class<?> type, Object constant) {
        return members.get(type.getSimpleName() + "." + constant);
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        return List.of(type.getInterfaces()).stream().flatMap(direct -> Stream.concat(Stream.of(direct), interfaces(direct)));
    }

    private void read(String file, String source) {
        for (Matcher type = TYPE.matcher(source); type.find();) {
            var parts = plain(type.group(1)).split("\\s*@param ");
            types.put(type.group(2), parts[0].strip());
            for (int i = 1; i < parts.length; i++) {
                var named = parts[i].strip().split("\\s+", 2);
                members.put(type.group(2) + "." + named[0], sentence(named[1]));
            }
        }
        for (Matcher constant = CONSTANT.matcher(source); constant.find();) {
            members.put(file + "." + constant.group(2), plain(constant.group(1)));
        }
        for (Matcher accessor = ACCESSOR.matcher(source); accessor.find();) {
            members.put(owner(source, accessor.start()) + "." + accessor.group(2), plain(accessor.group(1)));
        }
    }

    private static String owner(String source, int at) {
        var interfaces = Pattern.compile("interface (\\w+)").matcher(source.substring(0, at));
        var last = "";
        while (interfaces.find()) {
            last = interfaces.group(1);
        }
        return last;
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    private static String plain(String comment) {
        var text = comment.replaceAll("(?m)^\\s*\\*? ?", " ").replaceAll("\\s+", " ").strip();
        return CODE.matcher(LINK.matcher(text).replaceAll("`$1`")).replaceAll("`$1`");
    }
}
