package so.onekey.returns.quickstart.partners;

import java.time.Duration;

/**
 * How the payment provider treats the requests that come in from now on. {@link Down}, {@link Unreachable},
 * {@link RateLimited} and {@link Slow} concern every request, the others only the creation of refunds.
 */
public sealed interface Behaviour {

    /** Books what is asked for and answers. */
    record Normal() implements Behaviour {}

    /** Books the refund, but says that the money is still on its way. */
    record Pending() implements Behaviour {}

    /** A definite failure: the card's issuer declines, nothing is booked, and the key replays the refusal. */
    record Decline() implements Behaviour {}

    /** Fails inside with a 500 after it has begun: nothing is booked, and the key replays the 500, as Stripe's do. */
    record Broken() implements Behaviour {}

    /** Answers 429 before doing anything. */
    record RateLimited() implements Behaviour {}

    /** Answers 503 before doing anything. */
    record Down() implements Behaviour {}

    /** Closes the connection before doing anything. */
    record Unreachable() implements Behaviour {}

    /** Lets this time go by before doing anything. */
    record Slow(Duration delay) implements Behaviour {}

    /**
     * Books the refund and closes the connection without an answer; repeated requests are not answered either. A client on the
     * JDK's HttpURLConnection, as Stripe's is, repeats such a POST once by itself, so that two requests are received.
     */
    record LoseAnswer() implements Behaviour {}

    /** Waits at the hold before anything is booked; the key is in use meanwhile. */
    record HoldBooking(Hold hold) implements Behaviour {}

    /** Books the refund, then waits at the hold before it answers; the key is in use meanwhile. */
    record HoldAnswer(Hold hold) implements Behaviour {}
}
