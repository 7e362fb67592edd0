package so.onekey.returns.quickstart.partners;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What tests and demonstrations asked for; it outlives every single listener. */
final class SmtpControl {

    private final Set<String> rejected = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Hold beforeData;
    private volatile @Nullable Hold beforeAnswer;

    Hold holdBeforeData() {
        Hold hold = new Hold();
        beforeData = hold;
        return hold;
    }

    Hold holdBeforeAnswer() {
        Hold hold = new Hold();
        beforeAnswer = hold;
        return hold;
    }

    @Nullable
    Hold beforeData() {
        return beforeData;
    }

    @Nullable
    Hold beforeAnswer() {
        return beforeAnswer;
    }

    void reject(String address) {
        rejected.add(address.toLowerCase(Locale.ROOT));
    }

    void accept(String address) {
        rejected.remove(address.toLowerCase(Locale.ROOT));
    }

    boolean rejects(String address) {
        return rejected.contains(address.toLowerCase(Locale.ROOT));
    }
}
