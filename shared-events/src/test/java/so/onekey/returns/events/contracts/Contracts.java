package so.onekey.returns.events.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All files of one state of the contracts, by path; YAML as the JSON that it stands for. */
record Contracts(SortedMap<String, JsonNode> files) {
    private static final Path FOLDER = Path.of("../contracts");
    private static final JsonMapper JSON = JsonMapper.shared();

    static Contracts ofNow() {
        return read(FOLDER);
    }

    static Contracts released(String version) {
        return read(FOLDER.resolve("released").resolve(version));
    }

    Contracts copy() {
        var copies = new TreeMap<String, JsonNode>();
        files.forEach((path, file) -> copies.put(path, file.deepCopy()));
        return new Contracts(copies);
    }

    private static Contracts read(Path folder) {
        var files = new TreeMap<String, JsonNode>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var path = folder.relativize(file).toString();
                if (!path.startsWith("released")) {
                    var text = Files.readString(file);
                    files.put(path, path.endsWith(".yaml") ? JSON.valueToTree(new Yaml().load(text)) : JSON.readTree(text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Contracts(files);
    }
}
