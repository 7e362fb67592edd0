package so.onekey.returns.notifications.contacts.proof;

import so.onekey.returns.notifications.notification.Obstacle;

/** Breaks the order of the packages, to prove that somebody would notice. */
public class LooksAhead {
    Obstacle obstacle() {
        System.out.println("and talks to itself");
        return Obstacle.FAILED;
    }
}
