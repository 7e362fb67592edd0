package so.onekey.returns.quickstart.people;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.Condition;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.Seal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people who open parcels. */
public final class Warehouse {
    private final Api first;
    private final Api second;

    /** @param second a colleague: restocking takes two */
    public Warehouse(Api first, Api second) {
        this.first = first;
        this.second = second;
    }

    /** @param state RECEIVED, HELD, REFUSED, RETURNED_TO_SENDER or SENT_BACK */
    public record Parcel(String parcelId, String state) {}

    /** What was found of one unit. */
    public record Found(String lineId, int entry, Condition condition, @Nullable Seal seal, @Nullable String serial) {

        public static Found of(Condition condition) {
            return new Found("1", 0, condition, Seal.BROKEN, null);
        }

        public Found sealed() {
            return new Found(lineId, entry, condition, Seal.INTACT, serial);
        }

        public Found numbered(String number) {
            return new Found(lineId, entry, condition, seal, number);
        }

        private Map<String, Object> json() {
            Map<String, Object> json = new HashMap<>(Map.of("lineId", lineId, "entry", entry, "condition", condition));
            if (seal != null && condition != Condition.MISSING) {
                json.put("seal", seal);
            }
            if (serial != null && condition != Condition.MISSING) {
                json.put("serial", serial);
            }
            return json;
        }
    }

    /** Scans a number that is on or in a parcel. */
    public Parcel receive(String number) {
        return parcel(first.post("/api/parcels", Map.of("number", number)));
    }

    /** Looks for a parcel by a number. */
    public List<Parcel> find(String number) {
        var answer = first.get("/api/parcels?number=" + number);
        var parcels = answer.isArray() ? answer : answer.path("parcels");
        return java.util.stream.StreamSupport.stream(parcels.spliterator(), false).map(Warehouse::parcel).toList();
    }

    private static Parcel parcel(tools.jackson.databind.JsonNode parcel) {
        return new Parcel(parcel.path("parcelId").asString(), parcel.path("state").asString());
    }

    public void inspect(String claimId, String parcelId, List<Found> findings) {
        first.post("/api/claims/" + claimId + "/inspection",
                Map.of("parcelId", parcelId, "findings", findings.stream().map(Found::json).toList()));
    }

    /** Units that were declined leave again. */
    public void sendBack(String claimId, List<LineQuantity> lines) {
        first.post("/api/claims/" + claimId + "/sent-back", Map.of("lines",
                lines.stream().map(line -> Map.of("lineId", line.lineId(), "quantity", line.quantity())).toList(), "carrier",
                "hongkong-post", "trackingNumber", "BACK-" + claimId.substring(0, 8)));
    }

    /** A parcel that nobody expected is found to belong to an order. */
    public Parcel matchOrder(String parcelId, String orderId) {
        return match(parcelId, Map.of("orderId", orderId));
    }

    /** A parcel that nobody expected is found to belong to a claim. */
    public Parcel matchClaim(String parcelId, String claimId) {
        return match(parcelId, Map.of("claimId", claimId));
    }

    private Parcel match(String parcelId, Map<String, String> owner) {
        return parcel(first.post("/api/parcels/" + parcelId + "/match", owner));
    }

    /** A parcel that was not accepted leaves again. */
    public void sendParcelBack(String parcelId) {
        first.post("/api/parcels/" + parcelId + "/sent-back", Map.of("carrier", "hongkong-post"));
    }

    /** Recovery words lay in the parcel, and are gone now. */
    public void destroyRecoveryWords(String parcelId, String lineId) {
        first.post("/api/parcels/" + parcelId + "/recovery-words-destroyed", Map.of("lineId", lineId));
    }

    /** Two people put a unit back on the shelf. */
    public void restock(String claimId, String lineId, int unit) {
        var item = Map.of("lineId", lineId, "unit", unit);
        first.post("/api/claims/" + claimId + "/restock", item);
        second.post("/api/claims/" + claimId + "/restock", item);
    }
}
