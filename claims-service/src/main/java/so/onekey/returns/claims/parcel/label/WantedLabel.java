package so.onekey.returns.claims.parcel.label;

import java.util.UUID;

/** What the carrier needs to know to make a label. */
record WantedLabel(UUID claimId, UUID labelId, String rmaNumber) {}
