package so.onekey.returns.claims.parcel;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.http.HttpStatus;
import so.onekey.returns.chassis.web.Problem;
import so.onekey.returns.claims.claim.ClaimRefusal;

import java.util.function.Supplier;

/** What can be wrong when the warehouse works on parcels and claims. */
public final class ParcelProblems {

    private ParcelProblems() {}

    /** @throws Problem where a claim or a parcel refuses, or is not there */
    public static <T> T explained(Supplier<T> work) {
        try {
            return work.get();
        } catch (ParcelRefusal refusal) {
            throw refused(refusal.type(), refusal);
        } catch (ClaimRefusal refusal) {
            throw refused(refusal.type(), refusal);
        } catch (AggregateNotFoundException unknown) {
            throw unknownParcel();
        }
    }

    /** @throws Problem where a claim or a parcel refuses, or is not there */
    public static void explained(Runnable work) {
        explained(() -> {
            work.run();
            return true;
        });
    }

    private static Problem refused(String type, RuntimeException refusal) {
        return new Problem(HttpStatus.CONFLICT, type, "Not possible as it stands", String.valueOf(refusal.getMessage()));
    }

    public static Problem unknownParcel() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-parcel", "Unknown parcel", "There is no such parcel.");
    }

    public static Problem unknownClaim() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-claim", "Unknown claim", "There is no such claim.");
    }

    public static Problem unknownOrder() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-order", "Unknown order", "There is no such order.");
    }
}
