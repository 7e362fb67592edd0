package so.onekey.returns.quickstart.stories;

import so.onekey.returns.quickstart.journeys.Journey;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All journeys that don't need short clocks, each told anew whenever it is asked for. */
public enum Stories {
    CANCELLATION(BeforeDispatch::cancellation),
    SENT_BACK_BY_THE_BANK(BeforeDispatch::sentBackByTheBank),
    TOO_LATE_TO_STOP(BeforeDispatch::tooLateToStop),
    GIFT_CARD(BeforeDispatch::giftCard),
    REJECTION(Refused::rejection),
    OPENED_AND_TO_BE_EXCHANGED(Refused::openedAndToBeExchanged),
    SALE_ITEM_UNWANTED(Refused::saleItem),
    NEVER_RETURNABLE_UNWANTED(Refused::neverReturnable),
    OWN_DAMAGE(Refused::ownDamage),
    PAST_THE_WARRANTY(Refused::pastTheWarranty),
    CLAIMED_TWICE(Refused::claimedTwice),
    CONTESTED_AND_KEPT(Refused::contestedAndKept),
    CONTESTED_AND_RESTOCKED(Refused::contestedAndRestocked),
    CONTESTED_IN_VAIN(Refused::contestedInVain),
    SENT_IN_ALL_THE_SAME(Refused::sentInAllTheSame),
    CONFIRMED(Returned::confirmed),
    TO_BE_EXCHANGED(Returned::toBeExchanged),
    WITH_RECOVERY_WORDS(Returned::withRecoveryWords),
    UNDER_ANOTHER_NUMBER(Returned::underAnotherNumber),
    NO_FAULT_FOUND(Returned::noFaultFound),
    DAMAGED_IN_USE(Returned::damagedInUse),
    TAMPERED(Returned::tampered),
    ANOTHER_UNIT(Returned::anotherUnit),
    IN_TWO_SETTLEMENTS(Returned::inTwoSettlements),
    ACCEPTED_IN_PART(Returned::acceptedInPart),
    IN_TWO_PARCELS(Returned::inTwoParcels),
    REPORTED_LATE(Returned::reportedLate),
    UNDER_WARRANTY(Replaced::underWarranty),
    REPLACED_AS_WISHED(Replaced::asWished),
    SALE_ITEM_DEFECTIVE(Replaced::saleItem),
    REPLACEMENT_DECLINED(Replaced::declined),
    REPLACEMENT_UNAVAILABLE(Replaced::unavailable),
    ARRIVED_TAMPERED(LeftToAPerson::arrivedTampered),
    NOT_RECEIVED(LeftToAPerson::notReceived),
    INCOMPLETE(LeftToAPerson::incomplete),
    HAZARD(LeftToAPerson::hazard),
    TWO_STORIES(LeftToAPerson::twoStories),
    NEVER_RETURNABLE_FAULTY(LeftToAPerson::neverReturnable),
    NOT_ARRIVED_AS_FAR_AS_WE_KNOW(LeftToAPerson::notArrivedAsFarAsWeKnow),
    WITHDRAWAL(GivenUp::withdrawal),
    UNSOLICITED(GivenUp::unsolicited),
    RETURNED_TO_SENDER(GivenUp::returnedToSender);

    private final Supplier<Journey> journey;

    Stories(Supplier<Journey> journey) {
        this.journey = journey;
    }

    /** With an order of its own. */
    public Journey tell() {
        return journey.get();
    }

    public static List<Journey> all() {
        return Stream.of(values()).map(Stories::tell).toList();
    }

    /** Every third: some of each kind. */
    public static List<Journey> some() {
        return Stream.of(values()).filter(story -> story.ordinal() % 3 == 0).map(Stories::tell).toList();
    }
}
