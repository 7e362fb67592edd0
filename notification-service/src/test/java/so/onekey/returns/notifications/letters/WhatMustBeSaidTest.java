package so.onekey.returns.notifications.letters;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.InspectionFacts.RefundDeclined;
import so.onekey.returns.notifications.notification.InspectionFacts.ReplacementDeclined;
import so.onekey.returns.notifications.notification.ParcelFacts;
import so.onekey.returns.notifications.notification.RefundFacts.RefundEscalated;
import so.onekey.returns.notifications.notification.RefundFacts.RefundIssued;
import so.onekey.returns.notifications.notification.RefundFacts.RefundScheduled;
import so.onekey.returns.notifications.notification.RequestFacts;
import so.onekey.returns.notifications.notification.RequestFacts.ReturnRejected;
import so.onekey.returns.notifications.notification.SendingFacts.LabelIssued;
import so.onekey.returns.notifications.notification.SendingFacts.ReminderDue;

import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the merchant owes a customer in certain letters, whatever else they say. */
class WhatMustBeSaidTest {
    private static final Letters LETTERS = EveryLetter.writer();

    static Stream<Facts> lettersWithALabel() {
        return EveryLetter.facts().filter(facts -> facts instanceof LabelIssued || facts instanceof ReminderDue);
    }

    @ParameterizedTest
    @MethodSource("lettersWithALabel")
    void whoever_gets_a_label_reads_how_to_keep_the_wallet_safe_before_the_link(Facts facts) {
        assertThat(english(facts)).containsSubsequence("*** Before you pack: keep your wallet safe ***", "Move all your funds",
                "reset the device", "Never send us your recovery words or your PIN, and never photograph them", "Open the return label:\n"
                        + "https://returns.onekey.so/api/claims/c-7f3a/label?labelId=l-1&expires=1773676800&signature=");
        assertThat(german(facts)).containsSubsequence("*** Vor dem Einpacken: So bleibt Ihre Wallet sicher ***", "Übertragen Sie zuerst",
                "Setzen Sie das Gerät dann zurück", "Senden Sie uns nie Ihre Wiederherstellungswörter oder Ihre PIN, und fotografieren Sie",
                "Rücksendeetikett öffnen:\nhttps://returns.onekey.so/api/claims/c-7f3a/label?");
        assertThat(english(facts)).contains("by 16 March 2026");
    }

    static Stream<Facts> rejections() {
        return EveryLetter.facts().filter(facts -> facts instanceof ReturnRejected || facts instanceof RefundDeclined
                || facts instanceof ReplacementDeclined);
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void whoever_is_rejected_reads_why_and_how_to_contest_it_once(Facts facts) {
        assertThat(english(facts)).containsSubsequence("SHIPMENT-1: In English", "GENERAL-2: In English",
                "contest each decision once: write to shop@onekey.so, name RMA-7F3A-0001", "Your statutory rights are unaffected.");
        assertThat(german(facts)).containsSubsequence("SHIPMENT-1: Auf Deutsch", "GENERAL-2: Auf Deutsch",
                "jeder Entscheidung einmal widersprechen: Schreiben Sie an shop@onekey.so, nennen Sie RMA-7F3A-0001",
                "Ihre gesetzlichen Rechte bleiben davon unberührt.");
    }

    @ParameterizedTest
    @ValueSource(classes = {RefundScheduled.class, RefundIssued.class})
    void whoever_gets_money_reads_that_the_bank_may_take_longer(Class<?> template) {
        assertThat(english(only(template))).contains("USD 1,299.50", "your bank or card company may need some more time", "(REFUND-3)");
        assertThat(german(only(template))).contains("1.299,50 USD", "kann es bei Ihrer Bank", "(REFUND-3)");
    }

    @ParameterizedTest
    @ValueSource(classes = RefundEscalated.class)
    void whoever_waits_too_long_for_money_reads_it_from_us_first(Class<?> template) {
        assertThat(english(only(template))).contains("USD 1,299.50", "by 16 March 2026", "(REFUND-4)", "You don't need to do anything");
        assertThat(german(only(template))).contains("1.299,50 USD", "16. März 2026", "(REFUND-4)", "Sie müssen nichts tun");
    }

    @ParameterizedTest
    @ValueSource(classes = ParcelFacts.RecoveryWordsDestroyed.class)
    void whoever_sent_recovery_words_reads_to_move_the_funds_now(Class<?> template) {
        assertThat(english(only(template))).containsSubsequence("destroyed", "move your funds now", "Regard these words as seen",
                "Set up a wallet with new recovery words");
        assertThat(german(only(template))).containsSubsequence("vernichtet", "Guthaben jetzt", "Betrachten Sie diese Wörter als gesehen");
    }

    @ParameterizedTest
    @ValueSource(classes = RequestFacts.InformationRequested.class)
    void whoever_is_asked_reads_what_is_wanted_where_to_answer_and_until_when(Class<?> template) {
        assertThat(english(only(template))).contains("Photos of the item", "The serial number", "https://returns.onekey.so/claims/c-7f3a",
                "by 16 March 2026", "shop@onekey.so");
    }

    private static Facts only(Class<?> template) {
        return EveryLetter.facts().filter(template::isInstance).findFirst().orElseThrow();
    }

    private static String english(Facts facts) {
        return PlainText.of(LETTERS.write("c-7f3a", facts, EveryLetter.customer("A", "en-GB", "Wallet")));
    }

    private static String german(Facts facts) {
        return PlainText.of(LETTERS.write("c-7f3a", facts, EveryLetter.customer("A", "de-DE", "Wallet")));
    }
}
