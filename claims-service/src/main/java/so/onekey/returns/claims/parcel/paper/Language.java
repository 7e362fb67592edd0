package so.onekey.returns.claims.parcel.paper;

/** What we print in. */
public enum Language {
    EN,
    DE
}
