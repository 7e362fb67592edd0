package so.onekey.returns.notifications.notification;

import java.util.Locale;

/** A delivery is still to come, or none ever will. */
public class NothingToResend extends RuntimeException {

    NothingToResend(String state) {
        super("Only what was sent or has failed can be sent again; this notification is "
                + state.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
