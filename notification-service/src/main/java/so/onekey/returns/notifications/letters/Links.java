package so.onekey.returns.notifications.letters;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The addresses that letters lead to. */
@Component
class Links {
    private final String portal;
    private final LabelSignature signature;
    private final String payoutPortal;
    private final PayoutSignature payoutSignature;

    Links(PortalSettings portal, LabelLinkSettings labels, PayoutLinkSettings payouts) {
        this.portal = portal.portal();
        this.signature = new LabelSignature(labels.secret());
        this.payoutPortal = payouts.portal();
        this.payoutSignature = new PayoutSignature(payouts.secret());
    }

    /** The customer's page of a claim. */
    String claim(String claimId) {
        return portal + "/claims/" + encoded(claimId);
    }

    /** The label itself, for whoever has this link, until it expires. */
    String label(String claimId, String labelId, Instant expires) {
        long seconds = expires.getEpochSecond();
        return portal + "/api/claims/" + encoded(claimId) + "/label?labelId=" + encoded(labelId) + "&expires=" + seconds + "&signature="
                + signature.of(claimId, labelId, seconds);
    }

    /** Where the customer says where the money shall go, for whoever has this link, until it is settled. */
    String payout(String refundId, String language) {
        return payoutPortal + "/payout/" + encoded(refundId) + "." + payoutSignature.of(refundId) + "?lang=" + language;
    }

    private static String encoded(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
    }
}
