package so.onekey.returns.claims.parcel.register;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.parcel.ParcelEvent;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelScanned;

/** Keeps the register of all parcels; replay empties and rebuilds it, and touches nothing else. */
@Component
@ProcessingGroup("parcels")
class ParcelProjection {
    private final ParcelRegister register;

    ParcelProjection(ParcelRegister register) {
        this.register = register;
    }

    @EventHandler
    void on(ParcelEvent event) {
        register.save(event instanceof ParcelScanned scanned
                ? ParcelPicture.first(scanned)
                : ParcelPicture.after(register.find(event.parcelId()).orElseThrow(), event));
    }

    @ResetHandler
    void startOver() {
        register.clear();
    }
}
