package so.onekey.returns.quickstart;

import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.HousePlan;
import so.onekey.returns.quickstart.house.ServiceProcess;

import java.io.PrintStream;
import java.time.Duration;

/** Tells whoever started the house where everything is, with commands to paste. */
final class Directions {
    private static final Duration TOKENS_LAST = Duration.ofHours(12);
    private final House house;
    private final HousePlan plan;
    private final PrintStream out;

    Directions(House house, HousePlan plan, PrintStream out) {
        this.house = house;
        this.plan = plan;
        this.out = out;
    }

    void print() {
        out.printf("%nEverything is up; Ctrl-C stops it. Data and logs are in %s%n%n", plan.data());
        for (ServiceProcess service : house.services()) {
            out.printf("  %-22s %s  (API at %s/v3/api-docs)%n", service.name(), service.url(), service.url());
        }
        out.printf("  %-22s %s%n", "mails", house.mails().webAddress());
        out.printf("  %-22s %s/books%n", "payment provider", house.provider().address());
        out.printf("  %-22s %s%n", "carrier", house.carrier().address());
        out.printf("  %-22s %s%n", "Kafka", house.infrastructure().kafka().bootstrapServers());
        out.printf("  %-22s localhost:%d%n%n", "PostgreSQL", house.infrastructure().postgres().port());
        out.printf("Tokens for the next %d hours:%n%n", TOKENS_LAST.toHours());
        token("STOREFRONT", "storefront-1", "storefront");
        token("AGENT", "agent-1", "agent");
        token("FINANCE", "finance-1", "finance");
        token("FINANCE_2", "finance-2", "finance");
        token("WAREHOUSE", "warehouse-1", "warehouse");
        token("OPS", "ops-1", "ops");
        out.printf("%nFINANCE_2 is a second person, who confirms what the first one settles.%n");
        out.printf("%nTo paste:%n%n");
        paste("AGENT", house.claims(), "/api/claims?size=5");
        paste("FINANCE", house.refunds(), "/api/refunds?size=5");
        paste("WAREHOUSE", house.claims(), "/api/parcels");
        paste("OPS", house.claims(), "/ops/parked-messages");
        paste("OPS", house.claims(), "/actuator/prometheus");
        out.printf("  curl -X POST -H \"Authorization: Bearer $AGENT\" -H 'Content-Type: application/json' %s/api/claims \\%n",
                house.claims().url());
        out.printf("    -d '{\"orderId\": \"ORDER\", \"email\": \"E-MAIL\", \"lines\": [{\"lineId\": \"1\", \"quantity\": 1, "
                + "\"reason\": \"NO_LONGER_WANTED\", \"remedy\": \"REFUND\", "
                + "\"packagingOpened\": false, \"artificialDamage\": false, \"hazard\": false}]}'%n");
    }

    private void token(String variable, String subject, String role) {
        out.printf("  %s=%s%n", variable, house.tokens().of(subject, TOKENS_LAST, role));
    }

    private void paste(String variable, ServiceProcess service, String path) {
        out.printf("  curl -H \"Authorization: Bearer $%s\" '%s%s'%n", variable, service.url(), path);
    }
}
