package so.onekey.returns.quickstart.partners;

import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.DataCommand;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** DATA that can be kept waiting before the client is told to go ahead. */
final class HoldableDataCommand extends DataCommand {

    private final SmtpControl control;
    private final CompletableFuture<Void> closing;

    HoldableDataCommand(SmtpControl control, CompletableFuture<Void> closing) {
        this.control = control;
        this.closing = closing;
    }

    @Override
    public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) throws IOException {
        Hold hold = control.beforeData();
        if (hold != null) {
            hold.pass(closing);
        }
        if (closing.isDone()) {
            connection.quit();
            return;
        }
        super.execute(connection, state, manager, line);
    }
}
