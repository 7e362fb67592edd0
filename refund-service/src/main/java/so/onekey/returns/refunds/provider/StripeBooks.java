package so.onekey.returns.refunds.provider;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.model.StripeCollection;
import com.stripe.param.RefundListParams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stripe's list of refunds, page by page. */
class StripeBooks implements ProviderBooks {
    private static final long PAGE = 100;
    private static final String UNKNOWN_PAYMENT = "resource_missing";

    private final StripeClient stripe;

    StripeBooks(StripeClient stripe) {
        this.stripe = stripe;
    }

    /** Stripe tells full seconds: one that has begun belongs to the span. */
    @Override
    public List<BookedRefund> created(Instant from, Instant before) {
        var created = RefundListParams.Created.builder().setGte(from.getEpochSecond())
                .setLt(before.plusSeconds(1).minusNanos(1).getEpochSecond()).build();
        try {
            return all(RefundListParams.builder().setCreated(created));
        } catch (StripeException trouble) {
            throw StripeRefunds.noAnswer(trouble);
        }
    }

    @Override
    public List<BookedRefund> of(String paymentId) {
        try {
            return all(RefundListParams.builder().setPaymentIntent(paymentId));
        } catch (InvalidRequestException refused) {
            if (UNKNOWN_PAYMENT.equals(refused.getCode())) {
                return List.of();
            }
            throw StripeRefunds.noAnswer(refused);
        } catch (StripeException trouble) {
            throw StripeRefunds.noAnswer(trouble);
        }
    }

    private List<BookedRefund> all(RefundListParams.Builder params) throws StripeException {
        List<BookedRefund> all = new ArrayList<>();
        while (true) {
            StripeCollection<Refund> page = stripe.v1().refunds().list(params.setLimit(PAGE).build());
            page.getData().forEach(refund -> all.add(booked(refund)));
            if (!Boolean.TRUE.equals(page.getHasMore()) || page.getData().isEmpty()) {
                return all;
            }
            params.setStartingAfter(page.getData().getLast().getId());
        }
    }

    private static BookedRefund booked(Refund refund) {
        var status = switch (String.valueOf(refund.getStatus())) {
            case "succeeded" -> BookedRefund.Status.SUCCEEDED;
            case "pending" -> BookedRefund.Status.PENDING;
            case "failed" -> BookedRefund.Status.FAILED;
            case "canceled" -> BookedRefund.Status.CANCELED;
            default -> BookedRefund.Status.REQUIRES_ACTION;
        };
        boolean over = status == BookedRefund.Status.FAILED || status == BookedRefund.Status.CANCELED;
        return new BookedRefund(refund.getId(), refund.getPaymentIntent() == null ? "" : refund.getPaymentIntent(), keyOf(refund),
                StripeAmount.money(refund.getAmount(), refund.getCurrency()), status, over ? FailureCodes.of(refund) : null,
                Instant.ofEpochSecond(refund.getCreated()));
    }

    private static @Nullable String keyOf(Refund refund) {
        return refund.getMetadata() == null ? null : refund.getMetadata().get(StripeRefunds.KEY);
    }
}
