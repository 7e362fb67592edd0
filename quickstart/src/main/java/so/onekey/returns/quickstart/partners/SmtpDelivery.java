package so.onekey.returns.quickstart.partners;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Puts accepted mails into the folder instead of GreenMail's mailboxes, where they would end with the process. */
final class SmtpDelivery extends SmtpManager {

    private final SmtpControl control;
    private final MailFolder folder;
    private final CompletableFuture<Void> closing;

    SmtpDelivery(Managers managers, SmtpControl control, MailFolder folder, CompletableFuture<Void> closing) {
        super(managers.getImapHostManager(), managers.getUserManager());
        this.control = control;
        this.folder = folder;
        this.closing = closing;
    }

    @Override
    public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
        return control.rejects(recipient.getEmail()) ? "550 No such mailbox: " + recipient.getEmail() : null;
    }

    /** GreenMail answers 250 as soon as this returns. Not synchronized as the original is: a held mail must not hold others. */
    @Override
    public void send(SmtpState state) {
        MovingMessage mail = state.getMessage();
        folder.keep(mail.getMessage(), mail.getToAddresses().stream().map(MailAddress::getEmail).sorted().toList());
        Hold hold = control.beforeAnswer();
        if (hold != null) {
            hold.pass(closing);
        }
    }
}
