package so.onekey.returns.benchmarks.commands;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** What runs inside the service's process, as seen from here. */
record Guest(HttpClient http, URI address) {

    static Guest at(int port) {
        return new Guest(HttpClient.newHttpClient(), URI.create("http://127.0.0.1:" + port));
    }

    UUID parcel(int events) throws IOException, InterruptedException {
        return UUID.fromString(ask("/parcel?events=" + events));
    }

    Load.Done create(int clients, Duration time) throws IOException, InterruptedException {
        return done(ask("/create?clients=%d&millis=%d".formatted(clients, time.toMillis())));
    }

    Load.Done append(int clients, Duration time, int pool) throws IOException, InterruptedException {
        return done(ask("/append?clients=%d&millis=%d&pool=%d".formatted(clients, time.toMillis(), pool)));
    }

    void processors(boolean run) throws IOException, InterruptedException {
        ask("/processors?run=" + run);
    }

    private static Load.Done done(String told) {
        String[] parts = told.split(" ");
        return new Load.Done(Long.parseLong(parts[0]), Double.parseDouble(parts[1]));
    }

    private String ask(String path) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " failed inside the service: " + answer.body());
        }
        return answer.body();
    }
}
