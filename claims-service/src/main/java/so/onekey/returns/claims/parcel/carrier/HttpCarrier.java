package so.onekey.returns.claims.parcel.carrier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import so.onekey.returns.chassis.outside.TraceHeader;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Speaks the carrier's JSON over HTTP. */
@Component
class HttpCarrier implements Carrier {
    private static final Logger log = LoggerFactory.getLogger(HttpCarrier.class);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_TEXT = 200;
    private static final int LARGEST_LABEL = 4 << 20;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private final RestClient http;

    HttpCarrier(CarrierSettings settings) {
        var client = HttpClient.newBuilder().connectTimeout(settings.connectTimeout()).followRedirects(HttpClient.Redirect.NEVER).build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.readTimeout());
        this.http = RestClient.builder().requestFactory(requests).requestInterceptor(new TraceHeader())
                .baseUrl(String.valueOf(settings.apiBase()).replaceAll("/+$", ""))
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.key()).build();
    }

    private record LabelRequest(String reference, String rmaNumber, String service) {}

    private record LabelAnswer(@Nullable String carrier, @Nullable String trackingNumber, @Nullable String label) {}

    private record ScansAnswer(@Nullable List<CarrierScan> scans) {}

    @Override
    public CarrierLabel makeLabel(UUID labelId, String rmaNumber) {
        LabelAnswer answer = definite("a label", () -> http.post().uri("/labels").header("Idempotency-Key", labelId.toString())
                .contentType(MediaType.APPLICATION_JSON).body(new LabelRequest(labelId.toString(), rmaNumber, "return")).retrieve()
                .body(LabelAnswer.class));
        return new CarrierLabel(text("carrier", answer.carrier()), text("trackingNumber", answer.trackingNumber()), pdf(answer.label()));
    }

    @Override
    public List<CarrierScan> scansAfter(long after, int limit) {
        ScansAnswer answer = definite("scans",
                () -> http.get().uri("/scans?after={after}&limit={limit}", after, limit).retrieve().body(ScansAnswer.class));
        if (answer.scans() == null) {
            throw new NoAnswer("the carrier's answer has no scans");
        }
        for (CarrierScan scan : answer.scans()) {
            if (scan.reference() == null || scan.kind() == null || scan.at() == null || scan.sequence() <= after) {
                throw new NoAnswer("the carrier's scan after " + after + " is incomplete or out of order");
            }
        }
        return answer.scans();
    }

    private static <T> T definite(String what, Supplier<@Nullable T> call) {
        try {
            T answer = call.get();
            if (answer == null) {
                throw new NoAnswer("the carrier's answer for " + what + " is empty");
            }
            return answer;
        } catch (HttpClientErrorException refused) {
            int status = refused.getStatusCode().value();
            if (status != TOO_MANY_REQUESTS && status != REQUEST_TIMEOUT) {
                log.warn(
                        "The carrier refuses to give {} with {}; check returns.carrier.api-base and returns.carrier.key, or ask the carrier",
                        what, status);
            }
            throw new NoAnswer("the carrier refused with " + status, refused);
        } catch (RestClientException trouble) {
            throw new NoAnswer("the carrier gave no usable answer", trouble);
        }
    }

    private static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST_TEXT || value.chars().anyMatch(Character::isISOControl)) {
            throw new NoAnswer("the carrier's answer has no usable " + field);
        }
        return value.strip();
    }

    private static byte[] pdf(@Nullable String base64) {
        try {
            byte[] pdf = Base64.getDecoder().decode(base64 == null ? "" : base64);
            if (pdf.length > LARGEST_LABEL || !Arrays.equals(PDF, Arrays.copyOf(pdf, PDF.length))) {
                throw new NoAnswer("the carrier's label is not a PDF of at most " + LARGEST_LABEL + " bytes");
            }
            return pdf;
        } catch (IllegalArgumentException garbled) {
            throw new NoAnswer("the carrier's label is not base64", garbled);
        }
    }
}
