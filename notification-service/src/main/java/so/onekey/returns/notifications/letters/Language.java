package so.onekey.returns.notifications.letters;

import so.onekey.returns.notifications.notification.Facts;

/** A language in which every letter can be written. */
sealed interface Language permits English, German {

    Letter write(Facts facts, Particulars about);
}
