package so.onekey.returns.quickstart.storefront;

import so.onekey.returns.events.ClaimMessage.ReplacementApproved;
import so.onekey.returns.events.ClaimMessage.ShipmentStopRequested;
import so.onekey.returns.events.DecidedLine;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.ReplacedLine;
import so.onekey.returns.events.StorefrontMessage.ReplacementDelivered;
import so.onekey.returns.events.StorefrontMessage.ReplacementDispatched;
import so.onekey.returns.events.StorefrontMessage.ReplacementUnavailable;
import so.onekey.returns.events.StorefrontMessage.ShipmentStopRefused;
import so.onekey.returns.events.StorefrontMessage.ShipmentStopped;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the shop answers. Made of the request alone, so that a request that is heard again has the same answer. */
public final class Answers {
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private Answers() {}

    /** Nothing was sent yet. */
    public static ShipmentStopped stopped(ShipmentStopRequested request) {
        return new ShipmentStopped(request.orderId(), request.claimId(), request.lines(), request.occurredAt().plus(A_MOMENT));
    }

    static ShipmentStopRefused tooLate(ShipmentStopRequested request) {
        return new ShipmentStopRefused(request.orderId(), request.claimId(), request.lines(), request.occurredAt().plus(A_MOMENT));
    }

    static ReplacementUnavailable soldOut(ReplacementApproved request) {
        return new ReplacementUnavailable(request.orderId(), request.claimId(),
                request.lines().stream().map(line -> new LineQuantity(line.lineId(), line.quantity())).toList(),
                request.occurredAt().plus(A_MOMENT));
    }

    static ReplacementDispatched dispatched(ReplacementApproved request) {
        return new ReplacementDispatched(request.orderId(), request.claimId(), newLines(request), request.occurredAt().plus(A_MOMENT),
                "hongkong-post", tracking(request));
    }

    static ReplacementDelivered delivered(ReplacementApproved request) {
        return new ReplacementDelivered(request.orderId(), request.claimId(), newLines(request),
                request.occurredAt().plus(A_MOMENT.multipliedBy(2)), "hongkong-post", tracking(request));
    }

    private static List<ReplacedLine> newLines(ReplacementApproved request) {
        return IntStream.range(0, request.lines().size()).mapToObj(index -> newLine(request, index)).toList();
    }

    private static ReplacedLine newLine(ReplacementApproved request, int index) {
        DecidedLine line = request.lines().get(index);
        String id = "new-" + code(request, line.lineId() + "/" + index);
        return new ReplacedLine(id, line.lineId(), line.quantity(),
                IntStream.rangeClosed(1, line.quantity()).mapToObj(unit -> "SN-" + id + "-" + unit).toList());
    }

    private static String tracking(ReplacementApproved request) {
        return "HK-" + code(request, "parcel");
    }

    private static String code(ReplacementApproved request, String what) {
        return UUID.nameUUIDFromBytes((request.claimId() + "/" + request.occurredAt() + "/" + what).getBytes(StandardCharsets.UTF_8))
                .toString().substring(0, 13);
    }
}
