package so.onekey.returns.notifications.delivery;

/** The mail was not taken now, and may be later. Has no cause on purpose: the mail client's messages repeat the address. */
class MailServerTrouble extends RuntimeException {

    MailServerTrouble(String what) {
        super(what);
    }
}
