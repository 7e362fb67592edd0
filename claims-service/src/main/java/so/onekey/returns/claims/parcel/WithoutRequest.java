package so.onekey.returns.claims.parcel;

import so.onekey.returns.claims.policy.Clause;
import so.onekey.returns.claims.policy.Finding;
import so.onekey.returns.claims.policy.Verdict;

import java.util.List;
import java.util.Map;

/** Why a parcel that nobody asked about first is not accepted, and what would be right (REQUEST-3, REQUEST-1). */
final class WithoutRequest {
    private static final Finding REFUSED = new Finding(Clause.REQUEST_3, Verdict.APPLIES, Map.of("en",
            "This parcel came without a return request that expects it, so we could not accept it. Nothing of it was opened further than"
                    + " needed to find out whose it is; it goes back to where it came from.",
            "de",
            "Dieses Paket kam ohne eine Rücksendeanfrage, die es erwartet, deshalb konnten wir es nicht annehmen. Wir haben es nur so weit"
                    + " geöffnet, wie es nötig war, um zu erfahren, wem es gehört; es geht dorthin zurück, woher es kam."));
    private static final Finding ASK_FIRST = new Finding(Clause.REQUEST_1, Verdict.APPLIES, Map.of("en",
            "Please request the return first, in the shop or by writing to shop@onekey.so; once it is accepted you get a label and we look"
                    + " forward to the parcel. Your statutory rights are unaffected.",
            "de",
            "Bitte fragen Sie die Rücksendung erst an, im Shop oder unter shop@onekey.so; ist sie angenommen, bekommen Sie ein Etikett, und"
                    + " wir erwarten das Paket. Ihre gesetzlichen Rechte bleiben unberührt."));

    private WithoutRequest() {}

    static List<Finding> findings() {
        return List.of(REFUSED, ASK_FIRST);
    }
}
