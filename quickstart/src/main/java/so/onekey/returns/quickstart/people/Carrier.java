package so.onekey.returns.quickstart.people;

/** Whoever brings the parcels. */
@FunctionalInterface
public interface Carrier {

    /** The customer hands in the parcel with this label, and it is scanned for the first time. */
    void scan(String labelId);
}
