package so.onekey.returns.quickstart;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The README stays true: its links lead somewhere, and the options it names exist. */
class ReadmeTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");
    private static final Pattern OPTION = Pattern.compile("\\./run((?: --?[a-z-]+(?: FILE)?)+)");

    @Test
    void every_link_leads_to_a_file_of_the_project() throws IOException {
        var links = LINK.matcher(readme()).results().map(link -> link.group(1)).toList();
        assertThat(links).hasSizeGreaterThan(10).allSatisfy(link -> assertThat(PROJECT.resolve(link)).exists());
    }

    @Test
    void every_link_for_storefront_engineers_leads_to_a_file_of_the_project() throws IOException {
        var docs = PROJECT.resolve("docs");
        var links = LINK.matcher(Files.readString(docs.resolve("storefront.md"))).results().map(link -> link.group(1)).toList();
        assertThat(links).hasSizeGreaterThan(10).allSatisfy(link -> assertThat(docs.resolve(link)).exists());
    }

    @Test
    void every_option_is_one() throws IOException {
        var calls = OPTION.matcher(readme()).results()
                .map(call -> call.group(1).strip().replace("FILE", PROJECT.resolve("README.md").toString())).toList();
        assertThat(calls).hasSizeGreaterThan(3).allSatisfy(call -> Options.of(call.split(" ")));
    }

    private static String readme() throws IOException {
        return Files.readString(PROJECT.resolve("README.md"));
    }
}
