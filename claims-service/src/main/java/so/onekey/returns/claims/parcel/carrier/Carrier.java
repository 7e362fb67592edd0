package so.onekey.returns.claims.parcel.carrier;

import java.util.List;
import java.util.UUID;

/** Who carries parcels back to us. */
public interface Carrier {

    /**
     * Makes a return label; asking again for the same one answers the same label.
     *
     * @param rmaNumber is printed on it
     * @throws NoAnswer if it has to be asked again
     */
    CarrierLabel makeLabel(UUID labelId, String rmaNumber);

    /**
     * What was scanned, oldest first.
     *
     * @param after the sequence of the last scan that is known, 0 for none
     * @param limit the most scans to answer
     * @throws NoAnswer if it has to be asked again
     */
    List<CarrierScan> scansAfter(long after, int limit);
}
