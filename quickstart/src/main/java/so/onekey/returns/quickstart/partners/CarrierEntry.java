package so.onekey.returns.quickstart.partners;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;

/** One line of the carrier's books. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
sealed interface CarrierEntry {

    @JsonTypeName("label-made")
    record LabelMade(String reference, String rmaNumber, String trackingNumber, Instant at) implements CarrierEntry {}

    @JsonTypeName("parcel-scanned")
    record ParcelScanned(long sequence, String reference, Carrier.Kind kind, Instant at) implements CarrierEntry {}

    @JsonTypeName("parcel-lost")
    record ParcelLost(String reference, Instant at) implements CarrierEntry {}
}
