package so.onekey.returns.claims.parcel.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.claims.parcel.ParcelProblems;

import java.util.UUID;

/** {@code POST /api/claims/{id}/inspection} and what follows from it in the warehouse. */
@RestController
@RequestMapping("/api/claims/{claimId}")
@RolesAllowed("warehouse")
class InspectionApi {
    private final Inspections inspections;

    InspectionApi(Inspections inspections) {
        this.inspections = inspections;
    }

    @PostMapping("/inspection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void inspect(@PathVariable UUID claimId, @Valid @RequestBody InspectionRequests.Inspection inspection, Authentication caller) {
        ParcelProblems.explained(() -> inspections.inspect(claimId, inspection, caller.getName()));
    }

    /** The first person proposes it, a second one confirms it by the same request. */
    @PostMapping("/restock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restock(@PathVariable UUID claimId, @Valid @RequestBody InspectionRequests.Restock restock, Authentication caller) {
        ParcelProblems.explained(() -> inspections.restock(claimId, restock, caller.getName()));
    }

    @PostMapping("/sent-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendBack(@PathVariable UUID claimId, @Valid @RequestBody InspectionRequests.SentBack sent, Authentication caller) {
        ParcelProblems.explained(() -> inspections.sendBack(claimId, sent, caller.getName()));
    }
}
