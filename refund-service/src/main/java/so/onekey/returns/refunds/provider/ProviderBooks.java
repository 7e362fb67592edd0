package so.onekey.returns.refunds.provider;

import java.time.Instant;
import java.util.List;
import so.onekey.returns.chassis.outside.ComeAgain;

/** The provider's own list of refunds, whoever began them. Each reading is complete, or fails. */
public interface ProviderBooks {

    /**
     * All refunds that were created in this span.
     *
     * @throws ComeAgain if the list could not be read to its end
     */
    List<BookedRefund> created(Instant from, Instant before);

    /**
     * All refunds of one payment; none where the provider does not know the payment.
     *
     * @throws ComeAgain if the list could not be read to its end
     */
    List<BookedRefund> of(String paymentId);
}
