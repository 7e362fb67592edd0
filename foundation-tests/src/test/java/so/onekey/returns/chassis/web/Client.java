package so.onekey.returns.chassis.web;

import org.springframework.context.ConfigurableApplicationContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Somebody with or without a token who talks to an instance. */
record Client(String address, @Nullable String token, List<String> headers) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    static Client of(ConfigurableApplicationContext instance, @Nullable String token) {
        return new Client("http://localhost:" + instance.getEnvironment().getProperty("local.server.port"), token, List.of());
    }

    Client with(String header, String value) {
        return new Client(address, token, List.of(header, value));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    Answer postJson(String path, String body) {
        return post(path, "application/json", body);
    }

    Answer send(String method, String path, String body) {
        return send(request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String contentType() {
            return response.headers().firstValue("Content-Type").orElse("");
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(body());
        }

        /** Status and type of a problem. */
        String problem() {
            return contentType() + " " + status() + " " + json().path("type").asString() + " " + json().path("status").asInt();
        }

        /** The first field that is wrong and why. */
        String error() {
            var error = json().path("errors").path(0);
            return error.path("field").asString() + ": " + error.path("reason").asString();
        }
    }
}
