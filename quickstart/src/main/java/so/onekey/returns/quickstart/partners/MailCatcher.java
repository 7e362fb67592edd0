package so.onekey.returns.quickstart.partners;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail server on 127.0.0.1 that accepts mail for anyone, without login, and delivers none of it: each mail becomes an
 * {@code .eml} file in a folder before it is acknowledged, and the next start finds it there. A page on a port of its own
 * shows the mails to people. Safe for use by several threads.
 */
public final class MailCatcher implements AutoCloseable {

    private final SmtpControl control = new SmtpControl();
    private final MailFolder folder;
    private final LocalServer web;
    private final int smtpPort;
    private @Nullable SmtpListener listener;

    private MailCatcher(Path folder, int smtpPort, int webPort) {
        this.folder = new MailFolder(folder, InstantSource.system());
        web = LocalServer.start(webPort, new MailPages(this.folder));
        try {
            SmtpListener first = SmtpListener.start(smtpPort, control, this.folder);
            this.smtpPort = first.getPort();
            listener = first;
        } catch (RuntimeException e) {
            web.close();
            throw e;
        }
    }

    /** Starts on any free ports. */
    public static MailCatcher start(Path folder) {
        return start(folder, 0, 0);
    }

    /**
     * @param folder created if absent; mails of earlier runs in it are known again
     * @param smtpPort 0 for any free one
     * @param webPort of the page for people, 0 for any free one
     */
    public static MailCatcher start(Path folder, int smtpPort, int webPort) {
        return new MailCatcher(folder, smtpPort, webPort);
    }

    /** On 127.0.0.1; stays the same when the server goes {@link #down()} and {@link #up()} again. */
    public int smtpPort() {
        return smtpPort;
    }

    /** The page for people. */
    public URI webAddress() {
        return web.address();
    }

    /** Every mail ever caught in this folder, oldest first, whether its sender saw the acknowledgement or not. */
    public List<CaughtMail> mails() {
        return folder.mails().stream().map(KeptMail::mail).toList();
    }

    /** Those delivered to this address, upper and lower case being the same. */
    public List<CaughtMail> mailsTo(String address) {
        return mails().stream().filter(mail -> mail.to().stream().anyMatch(address::equalsIgnoreCase)).toList();
    }

    /** From now on every conversation waits at DATA, before the mail itself is sent; a new hold replaces an earlier one. */
    public Hold holdBeforeData() {
        return control.holdBeforeData();
    }

    /** From now on every conversation waits when the mail is on disk, before its sender is told so; a new hold replaces an earlier one. */
    public Hold holdBeforeAnswer() {
        return control.holdBeforeAnswer();
    }

    /** From now on this recipient is refused with 550. */
    public void reject(String address) {
        control.reject(address);
    }

    /** Takes back {@link #reject}. */
    public void accept(String address) {
        control.accept(address);
    }

    /** Connections are refused, and open ones are cut, the held ones too. The page stays. */
    public synchronized void down() {
        if (listener != null) {
            listener.refuse();
            listener = null;
        }
    }

    /** Accepts mails again, on the same port. */
    public synchronized void up() {
        if (listener == null) {
            listener = SmtpListener.start(smtpPort, control, folder);
        }
    }

    @Override
    public void close() {
        down();
        web.close();
        folder.close();
    }
}
