package so.onekey.returns.quickstart.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailPagesTest {

    private static final Pattern MAIL_LINK = Pattern.compile("href=\"(/mails/[^\"]+)\"");
    private static final String POLICY = "Content-Security-Policy";

    @TempDir
    Path folder;
    MailCatcher catcher;
    Post post;

    @BeforeEach
    void start() {
        catcher = MailCatcher.start(folder);
        post = new Post(catcher);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void the_list_shows_the_newest_mail_first_and_escapes_what_mails_say() throws Exception {
        post.send("<n1@shop.example>", "ann@example.com", "First", "1");
        post.send("<n2@shop.example>", "bob@example.com", "<script>alert(1)</script>", "2");

        HttpResponse<String> list = get("/");

        assertThat(list.headers().firstValue(POLICY).orElseThrow()).startsWith("default-src 'none'").doesNotContain("script-src");
        assertThat(list.body()).contains("bob@example.com", "&lt;script&gt;", "lang=\"en\"", "name=\"viewport\"")
                .doesNotContain("<script>");
        assertThat(list.body().indexOf("bob@example.com")).isLessThan(list.body().indexOf("ann@example.com"));
    }

    @Test
    void a_mail_is_shown_as_text_with_links_and_as_html_in_a_sandbox() throws Exception {
        post.sendWithHtml("<n1@shop.example>", "ann@example.com", "Your label", "Go to http://127.0.0.1:8081/c?a=1&b=2.\n<b>not bold</b>",
                "<html><head><title>x</title></head><body><script>alert(1)</script><b>bold</b></body></html>");
        String path = onlyMail();

        HttpResponse<String> page = get(path);
        HttpResponse<String> frame = get(path + "/html");

        assertThat(page.body()).contains("sandbox=\"allow-popups", "title=\"The mail as HTML\"",
                "href=\"http://127.0.0.1:8081/c?a=1&amp;b=2\"", "&lt;b&gt;not bold").doesNotContain("<script>", "<b>");
        assertThat(frame.body()).contains("<head><base target=\"_blank\">", "<b>bold</b>");
        assertThat(frame.headers().firstValue(POLICY).orElseThrow()).startsWith("sandbox").contains("default-src 'none'")
                .doesNotContain("allow-scripts", "allow-same-origin");
        assertThat(frame.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void a_mail_without_html_has_no_frame() throws Exception {
        post.send("<n1@shop.example>", "ann@example.com", "Plain", "Only text");

        assertThat(get(onlyMail()).body()).contains("Only text").doesNotContain("<iframe");
    }

    @Test
    void nothing_but_mails_is_served_from_the_folder() throws Exception {
        assertThat(get("/mails/..%2F..%2Fetc%2Fpasswd").statusCode()).isEqualTo(404);
        assertThat(get("/mails/").statusCode()).isEqualTo(404);
        assertThat(get("/style.css").headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
    }

    @Test
    void the_page_stays_when_the_mail_server_is_down() throws Exception {
        catcher.down();

        assertThat(get("/").body()).contains("No mail has come yet");
    }

    private String onlyMail() throws IOException, InterruptedException {
        Matcher link = MAIL_LINK.matcher(get("/").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(catcher.webAddress().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
