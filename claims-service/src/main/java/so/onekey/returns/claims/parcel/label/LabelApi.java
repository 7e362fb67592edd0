package so.onekey.returns.claims.parcel.label;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.web.Problem;
import so.onekey.returns.claims.parcel.KnownClaims;
import so.onekey.returns.claims.parcel.paper.Language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** {@code GET /api/claims/{id}/label}: what the customer prints, for staff and for whoever has the signed link of the mail. */
@RestController
@RequestMapping("/api/claims/{claimId}/label")
class LabelApi {
    private final Labels labels;
    private final LabelLinks links;
    private final KnownClaims claims;

    LabelApi(Labels labels, LabelLinks links, KnownClaims claims) {
        this.labels = labels;
        this.links = links;
        this.claims = claims;
    }

    /** @param lang {@code en} or {@code de}; both if it is neither */
    @GetMapping(params = "!signature")
    @RolesAllowed({"agent", "storefront", "warehouse"})
    ResponseEntity<byte[]> forStaff(@PathVariable UUID claimId, @RequestParam(required = false) @Nullable String lang) {
        return papers(claimId, labels.newestOf(claimId), lang);
    }

    /** @param expires seconds since 1970 */
    @GetMapping(params = "signature")
    @PermitAll
    ResponseEntity<byte[]> forTheCustomer(@PathVariable UUID claimId, @RequestParam UUID labelId, @RequestParam long expires,
            @RequestParam String signature, @RequestParam(required = false) @Nullable String lang) {
        if (!links.isSigned(claimId, labelId, expires, signature)) {
            throw new Problem(HttpStatus.FORBIDDEN, "link-not-valid", "Link not valid",
                    "This link is not complete. Please copy it from the mail as a whole, or write to shop@onekey.so.");
        }
        if (links.isExpired(expires)) {
            throw new Problem(HttpStatus.GONE, "link-expired", "Link expired",
                    "This link was good for a while only. Please write to shop@onekey.so for a new one.");
        }
        return papers(claimId, labels.issued(claimId, labelId), lang);
    }

    private ResponseEntity<byte[]> papers(UUID claimId, Optional<byte[]> label, @Nullable String lang) {
        var claim = claims.find(claimId).orElseThrow(LabelApi::noLabel);
        byte[] pdf = ReturnPapers.of(claim.rmaNumber(), label.orElseThrow(LabelApi::noLabel), languages(lang));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(claim.rmaNumber().value() + ".pdf").build().toString())
                .header("Referrer-Policy", "no-referrer").body(pdf);
    }

    private static List<Language> languages(@Nullable String lang) {
        return switch (lang == null ? "" : lang.toLowerCase(Locale.ROOT)) {
            case "en" -> List.of(Language.EN);
            case "de" -> List.of(Language.DE);
            default -> List.of(Language.values());
        };
    }

    private static Problem noLabel() {
        return new Problem(HttpStatus.NOT_FOUND, "no-label", "No label",
                "There is no label for this claim, or the carrier has not made it yet.");
    }
}
