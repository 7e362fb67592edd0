package so.onekey.returns.claims.policy;

/** Whether a returned unit may ever be sold again (GENERAL-1). Who may say so, and that it takes two people, is not decided here. */
public final class Restock {
    private Restock() {}

    /**
     * Only a sealed, untampered unit without a fault whose serial number is known to match; one that was ever opened never.
     *
     * @param packagingOpened what the customer said when claiming it
     */
    public static boolean mayBeRestocked(boolean packagingOpened, InspectedUnit found) {
        return !packagingOpened && found.seal() == Seal.INTACT && found.serialMatches() == SerialMatch.YES && switch (found.condition()) {
            case NO_FAULT_FOUND, WRONG_ITEM_CONFIRMED -> true;
            case FAULT_CONFIRMED, TRANSIT_DAMAGE_CONFIRMED, ARTIFICIAL_DAMAGE, TAMPERED, NOT_THE_CLAIMED_ITEM, MISSING -> false;
        };
    }
}
