package so.onekey.returns.quickstart.people;

import so.onekey.returns.events.Reason;
import so.onekey.returns.events.Remedy;

import java.util.Map;

/** What a customer says about units of one line. */
public record Wish(String lineId, int quantity, Reason reason, Remedy remedy, boolean opened, boolean damagedByMe, boolean hazard) {

    /** Units of the line 1, unopened, to be paid back. */
    public static Wish of(int quantity, Reason reason) {
        return new Wish("1", quantity, reason, Remedy.REFUND, false, false, false);
    }

    public Wish wishing(Remedy other) {
        return new Wish(lineId, quantity, reason, other, opened, damagedByMe, hazard);
    }

    public Wish withPackagingOpened() {
        return new Wish(lineId, quantity, reason, remedy, true, damagedByMe, hazard);
    }

    public Wish withDamageOfMyOwn() {
        return new Wish(lineId, quantity, reason, remedy, opened, true, hazard);
    }

    public Wish withHazard() {
        return new Wish(lineId, quantity, reason, remedy, opened, damagedByMe, true);
    }

    Map<String, Object> json() {
        return Map.of("lineId", lineId, "quantity", quantity, "reason", reason, "remedy", remedy, "packagingOpened", opened,
                "artificialDamage", damagedByMe, "hazard", hazard);
    }
}
