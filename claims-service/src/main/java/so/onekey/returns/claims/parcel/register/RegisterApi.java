package so.onekey.returns.claims.parcel.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.web.Problem;
import so.onekey.returns.claims.parcel.ParcelProblems;
import so.onekey.returns.claims.parcel.ParcelState;
import so.onekey.returns.claims.parcel.WarehouseNotes;

import java.util.List;
import java.util.UUID;

/** {@code GET /api/parcels}: where parcels stand. */
@RestController
@RequestMapping("/api/parcels")
@RolesAllowed({"warehouse", "agent"})
class RegisterApi {
    private final ParcelRegister register;
    private final WarehouseNotes notes;
    private final EventStore events;

    RegisterApi(ParcelRegister register, WarehouseNotes notes, EventStore events) {
        this.register = register;
        this.notes = notes;
        this.events = events;
    }

    /** @param notes what was written about it in words */
    record ParcelWithNotes(ParcelView parcel, List<String> notes) {}

    /** @param number any that it was scanned or matched under, or that its slip shows */
    @GetMapping
    List<ParcelView> list(@RequestParam(required = false) @Nullable @Size(max = 64) String number,
            @RequestParam(required = false) @Nullable ParcelState state, @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        return register.page(number, state, page, size);
    }

    @GetMapping("/{parcelId}")
    ParcelWithNotes one(@PathVariable UUID parcelId) {
        return register.find(parcelId).map(view -> new ParcelWithNotes(view, notes.about(parcelId))).orElseThrow(() -> missing(parcelId));
    }

    private Problem missing(UUID parcelId) {
        return events.lastSequenceNumberFor(parcelId.toString()).isEmpty()
                ? ParcelProblems.unknownParcel()
                : new Problem(HttpStatus.SERVICE_UNAVAILABLE, "not-yet-in-the-overview", "Not yet in the overview",
                        "The parcel was scanned a moment ago. Please ask again.");
    }
}
