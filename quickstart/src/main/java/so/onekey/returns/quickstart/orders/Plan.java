package so.onekey.returns.quickstart.orders;

import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.Remedy;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.StorefrontMessage.OrderCancelled;
import so.onekey.returns.events.StorefrontMessage.OrderDelivered;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.quickstart.people.Wish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens to one real order and what its customer claims: the same for the same order on every machine. */
final class Plan {
    private static final List<Reason> REASONS = List.of(Reason.NO_LONGER_WANTED, Reason.NO_LONGER_WANTED, Reason.NO_LONGER_WANTED,
            Reason.DEFECTIVE, Reason.DEFECTIVE, Reason.DEFECTIVE, Reason.DEFECTIVE, Reason.DEFECTIVE, Reason.DAMAGED_IN_TRANSIT,
            Reason.DAMAGED_IN_TRANSIT, Reason.WRONG_ITEM, Reason.WRONG_ITEM, Reason.ARRIVED_TAMPERED, Reason.NOT_RECEIVED,
            Reason.INCOMPLETE);
    private static final List<Remedy> REMEDIES = List.of(Remedy.REFUND, Remedy.REFUND, Remedy.REFUND, Remedy.REPLACEMENT,
            Remedy.REPLACEMENT, Remedy.EXCHANGE);
    private static final int DAYS_AT_ONCE = 6;
    private static final int DAYS_UNDER_WARRANTY = 340;
    private final List<CloudEvent<StorefrontMessage>> messages;
    private final OrderPlaced placed;
    private final Dice dice;
    private final Shift shift;

    /** How far the units have come. */
    enum State {
        CANCELLED,
        PLACED,
        DISPATCHED,
        DELIVERED
    }

    /** @param today the day to which orders are moved */
    Plan(List<CloudEvent<StorefrontMessage>> file, Instant today) {
        this.placed = file.stream().map(CloudEvent::data).filter(OrderPlaced.class::isInstance).map(OrderPlaced.class::cast).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an order of the file was never placed: " + file.getFirst().subject()));
        this.dice = new Dice(placed.orderId());
        this.messages = file.stream().filter(event -> hasHappened(event.data(), file)).toList();
        Instant last = messages.stream().map(CloudEvent::data).map(Plan::instantOf).max(Instant::compareTo).orElseThrow();
        this.shift = new Shift(Shift.to(today, last).days() - daysSince());
    }

    private boolean hasHappened(StorefrontMessage message, List<CloudEvent<StorefrontMessage>> file) {
        boolean cancelled = file.stream().anyMatch(event -> event.data() instanceof OrderCancelled);
        int far = dice.of("how far", 10);
        return cancelled || message instanceof OrderPlaced || far >= 2 && message instanceof OrderDispatched || far >= 3;
    }

    private int daysSince() {
        return switch (state()) {
            case CANCELLED, PLACED -> dice.of("days", 4);
            case DISPATCHED, DELIVERED -> switch (dice.of("window", 6)) {
                case 0, 1, 2 -> dice.of("days", DAYS_AT_ONCE);
                case 3, 4 -> 9 + dice.of("days", DAYS_UNDER_WARRANTY);
                default -> 370 + dice.of("days", DAYS_UNDER_WARRANTY);
            };
        };
    }

    private static Instant instantOf(StorefrontMessage message) {
        return switch (message) {
            case OrderPlaced m -> m.placedAt();
            case OrderDispatched m -> m.dispatchedAt();
            case OrderDelivered m -> m.deliveredAt();
            case OrderCancelled m -> m.cancelledAt();
            default -> Instant.MIN;
        };
    }

    String orderId() {
        return placed.orderId();
    }

    OrderPlaced placed() {
        return placed;
    }

    Dice dice() {
        return dice;
    }

    List<OrderLine> lines() {
        return placed.lines();
    }

    /** What the shop says, moved to today; the placing last: once an order is known, so is all that had happened to it. */
    List<CloudEvent<StorefrontMessage>> messages() {
        return messages.stream().map(shift::apply).toList().reversed();
    }

    State state() {
        if (messages.stream().anyMatch(event -> event.data() instanceof OrderCancelled)) {
            return State.CANCELLED;
        }
        if (when(OrderDelivered.class).isPresent()) {
            return State.DELIVERED;
        }
        return when(OrderDispatched.class).isPresent() ? State.DISPATCHED : State.PLACED;
    }

    private Optional<Instant> when(Class<? extends StorefrontMessage> type) {
        return messages.stream().map(CloudEvent::data).filter(type::isInstance).map(Plan::instantOf).findFirst();
    }

    /** From when warranty and arrival window count. */
    Optional<Instant> arrived() {
        return when(OrderDelivered.class).or(() -> when(OrderDispatched.class)).map(shift::moved);
    }

    boolean isClaimed() {
        return !dice.oneIn(10, "no claim");
    }

    /** The shop has packed it already: it can't be stopped any more. */
    boolean isPacked() {
        return state() == State.PLACED && dice.oneIn(4, "packed");
    }

    boolean isSoldOut() {
        return dice.oneIn(4, "sold out");
    }

    Reason reason() {
        boolean early = state() == State.PLACED && !dice.oneIn(6, "early");
        return early ? Reason.NO_LONGER_WANTED : REASONS.get(dice.of("reason", REASONS.size()));
    }

    Remedy remedy() {
        return REMEDIES.get(dice.of("remedy", REMEDIES.size()));
    }

    boolean isOpened() {
        return dice.oneIn(2, "opened");
    }

    boolean isOwnDamage() {
        return dice.oneIn(9, "own damage");
    }

    boolean isHazard() {
        return dice.oneIn(20, "hazard");
    }

    /** Some were told to an agent two days after they had arrived, who writes it down only now. */
    Optional<Instant> reportedAt(Instant today) {
        Optional<Instant> then = arrived().map(instant -> instant.plus(Duration.ofDays(2))).filter(today::isAfter);
        return state() == State.DELIVERED && dice.oneIn(5, "reported") ? then : Optional.empty();
    }

    boolean isTakenBack() {
        return dice.oneIn(12, "taken back");
    }

    boolean isContested() {
        return state() != State.CANCELLED && dice.oneIn(2, "contested");
    }

    boolean isAskedAbout() {
        return dice.oneIn(4, "asked about");
    }

    /** Everything of the order, for one reason. */
    List<Wish> wishes() {
        return lines().stream()
                .map(line -> new Wish(line.lineId(), line.quantity(), reason(), remedy(), isOpened(), isOwnDamage(), isHazard())).toList();
    }
}
