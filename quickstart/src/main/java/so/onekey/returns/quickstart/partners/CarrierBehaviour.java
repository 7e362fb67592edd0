package so.onekey.returns.quickstart.partners;

import java.time.Duration;

/** How the carrier treats the requests that come in from now on. */
public sealed interface CarrierBehaviour {

    /** Makes what is asked for and answers. */
    record Normal() implements CarrierBehaviour {}

    /** Lets this time go by before doing anything. */
    record Slow(Duration delay) implements CarrierBehaviour {}

    /** Answers 503 before doing anything. */
    record Down() implements CarrierBehaviour {}

    /** Refuses to make labels with a 422; scans are told as always. */
    record Refuse() implements CarrierBehaviour {}

    /** Does what is asked for and closes the connection without an answer. */
    record LoseAnswer() implements CarrierBehaviour {}

    /** Does what is asked for, then waits at the hold before it answers. */
    record HoldAnswer(Hold hold) implements CarrierBehaviour {}
}
