package so.onekey.returns.refunds.settlement.payout;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed in, and what is wrong with it. Whatever nobody may give away is dropped at once. */
final class PayoutForm {
    private final PayoutKind kind;
    private final Map<Field, String> given = new EnumMap<>(Field.class);
    private final Map<Field, Fault> faults = new EnumMap<>(Field.class);

    /** What a form asks for, in the order of the page. */
    enum Field {
        HOLDER("holder", 70, "\\p{L}[\\p{L}\\p{M}'’. -]{1,69}"),
        IBAN("iban", 50, ".*"),
        ACCOUNT("account", 40, "[0-9A-Za-z][0-9A-Za-z ./-]{2,39}"),
        BANK("bank", 100, "[\\p{L}0-9][\\p{L}\\p{M}0-9'’&.,()/ -]{1,99}"),
        NETWORK("network", 20, "BITCOIN|ETHEREUM|TRON"),
        ADDRESS("address", 90, "[0-9A-Za-z]{20,90}");

        private final String parameter;
        private final int longest;
        private final Pattern form;

        Field(String parameter, int longest, String form) {
            this.parameter = parameter;
            this.longest = longest;
            this.form = Pattern.compile(form);
        }

        String parameter() {
            return parameter;
        }

        int longest() {
            return longest;
        }
    }

    enum Fault {
        MISSING,
        FORM,
        RECOVERY_WORDS,
        CARD_NUMBER
    }

    private static final Set<Field> OF_BANKS = EnumSet.of(Field.HOLDER, Field.IBAN, Field.ACCOUNT, Field.BANK);
    private static final Set<Field> OF_COINS = EnumSet.of(Field.HOLDER, Field.NETWORK, Field.ADDRESS);
    private static final Map<String, Pattern> ADDRESSES = Map.of("BITCOIN",
            Pattern.compile("bc1[02-9ac-hj-np-z]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34}"), "ETHEREUM",
            Pattern.compile("0x[0-9a-fA-F]{40}"), "TRON", Pattern.compile("T[1-9A-HJ-NP-Za-km-z]{33}"));

    private PayoutForm(PayoutKind kind) {
        this.kind = kind;
    }

    static PayoutForm empty(PayoutKind kind) {
        return new PayoutForm(kind);
    }

    static PayoutForm of(PayoutKind kind, Map<String, String> parameters) {
        var form = new PayoutForm(kind);
        form.fields().forEach(field -> form.take(field, parameters.getOrDefault(field.parameter(), "").strip()));
        form.demandWhatIsMissing();
        return form;
    }

    private void take(Field field, String text) {
        if (NeverAskedFor.looksLikeRecoveryWords(text)) {
            faults.put(field, Fault.RECOVERY_WORDS);
        } else if (!isAnAddress(text) && NeverAskedFor.looksLikeACard(text)) {
            faults.put(field, Fault.CARD_NUMBER);
        } else if (!text.isEmpty()) {
            boolean good = text.length() <= field.longest && field.form.matcher(text).matches()
                    && (field != Field.IBAN || Iban.isOne(text));
            if (!good) {
                faults.put(field, Fault.FORM);
            }
            given.put(field, text.substring(0, Math.min(text.length(), field.longest)));
        }
    }

    /** In which any digits may stand. */
    private static boolean isAnAddress(String text) {
        return ADDRESSES.values().stream().anyMatch(form -> form.matcher(text).matches());
    }

    private void demandWhatIsMissing() {
        demand(Field.HOLDER);
        if (kind == PayoutKind.CRYPTO) {
            demand(Field.NETWORK);
            demand(Field.ADDRESS);
            Pattern form = ADDRESSES.get(given.getOrDefault(Field.NETWORK, ""));
            if (form != null && given.containsKey(Field.ADDRESS) && !form.matcher(given.get(Field.ADDRESS)).matches()) {
                faults.put(Field.ADDRESS, Fault.FORM);
            }
        } else if (!given.containsKey(Field.IBAN)) {
            if (given.containsKey(Field.ACCOUNT) || given.containsKey(Field.BANK) || faults.containsKey(Field.ACCOUNT)) {
                demand(Field.ACCOUNT);
                demand(Field.BANK);
            } else {
                demand(Field.IBAN);
            }
        }
    }

    private void demand(Field field) {
        if (!given.containsKey(field)) {
            faults.putIfAbsent(field, Fault.MISSING);
        }
    }

    PayoutKind kind() {
        return kind;
    }

    Set<Field> fields() {
        return kind == PayoutKind.CRYPTO ? OF_COINS : OF_BANKS;
    }

    String given(Field field) {
        return given.getOrDefault(field, "");
    }

    @Nullable
    Fault fault(Field field) {
        return faults.get(field);
    }

    boolean isGood() {
        return faults.isEmpty();
    }

    PayoutDetails details(String refundId, Instant at) {
        String iban = given.get(Field.IBAN);
        return new PayoutDetails(refundId, kind, given(Field.HOLDER), iban == null ? null : Iban.normalized(iban),
                given.get(Field.ACCOUNT), given.get(Field.BANK), given.get(Field.NETWORK), given.get(Field.ADDRESS), at);
    }
}
