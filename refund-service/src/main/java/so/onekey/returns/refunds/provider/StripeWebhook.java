package so.onekey.returns.refunds.provider;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.watch.Journeys;
import so.onekey.returns.chassis.web.Problem;
import so.onekey.returns.refunds.payment.Contradiction;
import so.onekey.returns.refunds.payment.PaymentCommand;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordAcceptance;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordRefusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Stripe tells by itself. It tells everything at least once and in any order. */
@RestController
class StripeWebhook {
    private static final Logger log = LoggerFactory.getLogger(StripeWebhook.class);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SIGNATURE = Pattern.compile("t=[0-9]{1,12}(,[a-z0-9]{1,20}=[0-9A-Za-z]{1,200}){1,20}");

    private final String secret;
    private final CommandGateway commands;
    private final Transactions transactions;
    private final SeenEvents seen;
    private final Contradictions contradictions;
    private final Journeys journeys;
    private final JsonMapper json;
    private final Clock clock;

    StripeWebhook(ProviderSettings settings, CommandGateway commands, Transactions transactions, SeenEvents seen,
            Contradictions contradictions, Journeys journeys, JsonMapper json, Clock clock) {
        this.secret = Objects.requireNonNull(settings.webhookSecret());
        this.commands = commands;
        this.transactions = transactions;
        this.seen = seen;
        this.contradictions = contradictions;
        this.journeys = journeys;
        this.json = json;
        this.clock = clock;
    }

    /** Open to all, as the signature is the login. Anything but 200 makes Stripe send it again, for days. */
    @PermitAll
    @PostMapping(path = "/webhooks/stripe", consumes = MediaType.APPLICATION_JSON_VALUE)
    void hear(@RequestBody byte[] body, @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature) {
        String signed = new String(body, StandardCharsets.UTF_8);
        demandStripes(signed, signature);
        var event = read(signed);
        var now = clock.instant();
        var told = StripeNews.commandOf(event, now);
        if (told.isEmpty()) {
            return;
        }
        refundOf(told.get()).ifPresentOrElse(
                refundId -> journeys.goOn("told by the provider", refundId, () -> takeUp(told.get(), event, now)),
                () -> takeUp(told.get(), event, now));
    }

    private static Optional<String> refundOf(PaymentCommand told) {
        return switch (told) {
            case RecordAcceptance accepted -> Optional.of(accepted.refundId());
            case RecordRefusal refused -> Optional.of(refused.refundId());
            default -> Optional.empty();
        };
    }

    private @Nullable Void takeUp(PaymentCommand told, JsonNode event, Instant now) {
        try {
            transactions.run(() -> {
                if (seen.isNew(event.path("id").asString(""), now)) {
                    commands.sendAndWait(told);
                }
            });
        } catch (AggregateNotFoundException unknown) {
            log.debug("Stripe tells of a payment on which nothing was refunded here");
        } catch (Contradiction contradiction) {
            contradictions.heard(told.payment(), contradiction);
        }
        return null;
    }

    private void demandStripes(String body, @Nullable String signature) {
        try {
            if (signature != null && SIGNATURE.matcher(signature).matches()
                    && Webhook.Signature.verifyHeader(body, signature, secret, TOLERANCE.toSeconds(), clock)) {
                return;
            }
        } catch (SignatureVerificationException wrong) {
            log.warn("A webhook was turned away: {}", wrong.getMessage());
        }
        throw new Problem(HttpStatus.BAD_REQUEST, "bad-signature", "Bad signature", "The header Stripe-Signature must sign this body with "
                + "the secret of returns.refunds.provider.webhook-secret, not more than 5 minutes ago");
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException unreadable) {
            throw new Problem(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", "The body must be an event of Stripe, as JSON");
        }
    }
}
