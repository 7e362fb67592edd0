package so.onekey.returns.quickstart.house;

import so.onekey.returns.local.LocalPorts;

import java.util.stream.IntStream;

/** Where everything of one house listens, on loopback only. */
public record Ports(int postgres, int kafka, int provider, int smtp, int mailPage, int claims, int refunds, int notifications,
        int carrier) {

    /** The ports the quickstart prints. */
    public static Ports fixed() {
        return new Ports(15432, 19092, 12111, 11025, 18025, 8081, 8082, 8083, 12112);
    }

    /** @throws IllegalStateException naming the first port of the partners and the services that another program uses */
    void requireFree() {
        LocalPorts.requireFree(provider, "the payment provider");
        LocalPorts.requireFree(carrier, "the carrier");
        LocalPorts.requireFree(smtp, "the mail catcher");
        LocalPorts.requireFree(mailPage, "the page of caught mails");
        LocalPorts.requireFree(claims, HousePlan.CLAIMS);
        LocalPorts.requireFree(refunds, HousePlan.REFUNDS);
        LocalPorts.requireFree(notifications, HousePlan.NOTIFICATIONS);
    }

    /** Ports nobody uses at this moment. */
    public static Ports free() {
        var free = IntStream.generate(LocalPorts::anyFree).distinct().limit(9).toArray();
        return new Ports(free[0], free[1], free[2], free[3], free[4], free[5], free[6], free[7], free[8]);
    }
}
