package so.onekey.returns.claims.overview;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import so.onekey.returns.claims.claim.AnyRequest;
import so.onekey.returns.claims.claim.Board;
import so.onekey.returns.claims.claim.LivingClaim;
import so.onekey.returns.claims.policy.LineFacts;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.overview.ClaimStatus.CLOSED;
import static so.onekey.returns.claims.overview.ClaimStatus.EXPIRED;
import static so.onekey.returns.claims.overview.ClaimStatus.REJECTED;
import static so.onekey.returns.claims.overview.ClaimStatus.REQUESTED;
import static so.onekey.returns.claims.overview.ClaimStatus.WITHDRAWN;

/** Whatever happens to a claim, people see it as it is. */
class AnySequencePictureTest {

    @Property(tries = 100)
    void the_overview_shows_the_units_where_the_claim_has_them(@ForAll("claims") List<LineFacts> lines,
            @ForAll("requests") List<AnyRequest> requests) {
        var claim = new LivingClaim(lines);
        requests.forEach(request -> request.of(claim));

        ClaimView view = ClaimPicture.of(claim.events());

        assertThat(view.units()).isEqualTo(claim.picture());
        assertThat(List.of(CLOSED, REJECTED, WITHDRAWN, EXPIRED).contains(view.status()))
                .isEqualTo(Board.of(claim.picture()).allEnded());
        assertThat(view.status()).isNotEqualTo(REQUESTED);
        assertThat(view.clocks().keySet()).allMatch(whom -> whom.holds(Board.of(claim.picture())));
    }

    @Provide
    Arbitrary<List<LineFacts>> claims() {
        return AnyRequest.claims();
    }

    @Provide
    Arbitrary<List<AnyRequest>> requests() {
        return AnyRequest.requests();
    }
}
