package so.onekey.returns.notifications.overview;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.Test;
import so.onekey.returns.events.ClaimMessage.ParcelRefused;
import so.onekey.returns.events.NotificationMessage;
import so.onekey.returns.events.Topic;
import so.onekey.returns.notifications.running.CaseFile;
import so.onekey.returns.notifications.running.Heard;
import so.onekey.returns.notifications.running.Running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.notifications.running.Running.soon;

class NotificationApiTest {
    private final Running running = Running.shared();
    private final HttpClient http = HttpClient.newHttpClient();
    private final CaseFile his = CaseFile.fresh();

    @Test
    void staff_see_what_a_customer_was_told() throws Exception {
        tellHim();

        soon().untilAsserted(() -> assertThat(list("agent").body()).contains(
                "\"claimId\":\"" + his.claimId() + "\"", "\"template\":\"return-rejected\"", "\"status\":\"SENT\"", "\"deliveries\":1"));
        assertThat(list("ops").statusCode()).isEqualTo(200);
        assertThat(list("ops").body()).doesNotContain(his.email(), his.name());
    }

    @Test
    void nobody_else_sees_it() throws Exception {
        assertThat(list("finance").statusCode()).isEqualTo(403);
        assertThat(resend("any", "ops").statusCode()).isEqualTo(403);
        assertThat(send(request("?claimId=c").GET()).statusCode()).isEqualTo(401);
    }

    @Test
    void staff_see_all_that_was_told_about_an_order_also_without_a_claim() {
        var refused = new ParcelRefused(null, his.orderId(), CaseFile.NOW, "p-" + his.orderId(), "1",
                List.of(CaseFile.finding("REQUEST-3", "Nobody asked.", "Niemand fragte.")));
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        running.say(Topic.CLAIMS, refused);
        String agent = "Bearer " + running.tokens().of("agent-7", "agent");

        soon().untilAsserted(() -> assertThat(send(request("?orderId=" + his.orderId()).header("Authorization", agent).GET()).body())
                .contains("\"orderId\":\"" + his.orderId() + "\"", "\"template\":\"parcel-refused\"", "\"status\":\"SENT\"")
                .doesNotContain("claimId\":\""));
    }

    @Test
    void without_a_claim_or_an_order_there_is_no_list() throws Exception {
        assertThat(send(request("").header("Authorization", "Bearer " + running.tokens().of("agent-7", "agent")).GET()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_agent_has_it_delivered_once_more_as_another_mail() throws Exception {
        String id = tellHim();

        assertThat(resend(id, "agent").statusCode()).isEqualTo(202);

        soon().until(() -> Heard.about(his.claimId()).size() == 2);
        assertThat(running.mail().mailsTo(his.email())).extracting(mail -> mail.getMessageID())
                .containsExactly("<" + id + "@onekey.so>", "<" + id + ".2@onekey.so>");
        assertThat(Running.count("select count(*) from event where name = 'Notification.ResendRequested' and aggregate_id = ? and "
                + "convert_from(payload, 'UTF8') like '%agent-7%'", id)).isEqualTo(1);
    }

    @Test
    void what_is_unknown_or_still_to_come_is_not_delivered_once_more() throws Exception {
        running.say(Topic.CLAIMS, his.rejected());
        String waiting = soon().until(() -> idIn(list("agent").body()), id -> !id.isEmpty());

        assertThat(resend(waiting, "agent").statusCode()).isEqualTo(409);
        assertThat(resend(waiting, "agent").body()).contains("nothing-to-resend", "waiting");
        assertThat(resend("nonsense", "agent").statusCode()).isEqualTo(404);
    }

    @Test
    void rebuilding_the_view_sends_nothing() throws Exception {
        tellHim();
        soon().until(() -> list("agent").body().contains("SENT"));
        var overview = Running.bean(EventProcessingConfiguration.class).eventProcessor("overview", TrackingEventProcessor.class)
                .orElseThrow();

        overview.shutDown();
        overview.resetTokens();
        assertThat(list("agent").body()).isEqualTo("[]");
        overview.start();

        soon().until(() -> list("agent").body().contains("SENT"));
        assertThat(running.mail().mailsTo(his.email())).hasSize(1);
        assertThat(Heard.about(his.claimId())).hasSize(1);
    }

    @Test
    void only_the_view_can_be_rebuilt() {
        var processing = Running.bean(EventProcessingConfiguration.class);

        assertThat(processing.eventProcessors().keySet()).containsExactlyInAnyOrder("publisher", "overview", "waiting", "mail-orders");
        assertThat(processing.eventProcessor("waiting", TrackingEventProcessor.class)).isEmpty();
        assertThat(processing.eventProcessor("mail-orders", TrackingEventProcessor.class)).isEmpty();
        assertThat(processing.eventProcessor("publisher", TrackingEventProcessor.class).orElseThrow().supportsReset()).isFalse();
    }

    private String tellHim() {
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        running.say(Topic.CLAIMS, his.rejected());
        return soon().until(() -> Heard.about(his.claimId()), told -> told.size() == 1).stream()
                .map(told -> ((NotificationMessage.NotificationSent) told).notificationId()).findFirst().orElseThrow();
    }

    private HttpResponse<String> list(String role) throws IOException, InterruptedException {
        return send(request("?claimId=" + his.claimId()).header("Authorization", "Bearer " + running.tokens().of("agent-7", role)).GET());
    }

    private HttpResponse<String> resend(String id, String role) throws IOException, InterruptedException {
        return send(request("/" + id + "/resend").header("Authorization", "Bearer " + running.tokens().of("agent-7", role))
                .POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(running.url() + "/api/notifications" + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String idIn(String list) {
        return list.replaceFirst("(?s)^.*\"notificationId\":\"([^\"]+)\".*$|^.*$", "$1");
    }
}
