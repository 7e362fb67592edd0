package so.onekey.returns.claims.parcel.register;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Which parcels were received, held or matched for a claim, as far as the read model has come. */
@Component
public class ParcelsOfClaims {
    private static final int MOST = 100;
    private final ParcelRegister register;

    ParcelsOfClaims(ParcelRegister register) {
        this.register = register;
    }

    public List<UUID> of(UUID claimId) {
        return register.page(claimId.toString(), null, 0, MOST).stream().filter(parcel -> claimId.equals(parcel.claimId()))
                .map(ParcelView::parcelId).toList();
    }
}
