package so.onekey.returns.quickstart.partners;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** GreenMail's SMTP server from one start to its stop, with our own delivery and DATA command in its conversations. */
final class SmtpListener extends SmtpServer {

    private static final Logger conversations = LoggerFactory.getLogger(SmtpListener.class);
    private static final long STARTED_WITHIN_MILLIS = 10_000;

    private final CompletableFuture<Void> closing;
    private final SmtpManager delivery;
    private final SmtpCommand data;

    private SmtpListener(int port, Managers managers, SmtpControl control, MailFolder folder) {
        super(new ServerSetup(port, LocalServer.HOST, ServerSetup.PROTOCOL_SMTP), managers);
        closing = new CompletableFuture<>();
        delivery = new SmtpDelivery(managers, control, folder, closing);
        data = new HoldableDataCommand(control, closing);
        setDaemon(true);
    }

    /** Port 0 takes any free port. */
    static SmtpListener start(int port, SmtpControl control, MailFolder folder) {
        SmtpListener listener = new SmtpListener(port, new Managers(), control, folder);
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        listener.setUncaughtExceptionHandler((thread, fault) -> failure.complete(fault));
        listener.startService();
        try {
            if (!listener.waitTillRunning(STARTED_WITHIN_MILLIS)) {
                listener.refuse();
                throw new IllegalStateException("Can't listen on " + LocalServer.HOST + ":" + port, failure.getNow(null));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener.refuse();
            throw new IllegalStateException("Interrupted while the mail server started", e);
        }
        return listener;
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket socket) {
        return new Conversation(new Commands(), delivery, socket);
    }

    void refuse() {
        // Sockets first: what is held now must not be acknowledged on its way out.
        stopService();
        closing.complete(null);
    }

    private final class Commands extends SmtpCommandRegistry {

        @Override
        public @Nullable SmtpCommand getCommand(String name) {
            return name.equals("DATA") ? data : super.getCommand(name);
        }
    }

    private static final class Conversation extends SmtpHandler {

        Conversation(SmtpCommandRegistry commands, SmtpManager delivery, Socket socket) {
            super(commands, delivery, socket);
        }

        @Override
        public void run() {
            try {
                super.run();
            } catch (IllegalStateException e) {
                // A client that is killed in the middle ends this conversation only; what it had said so far is for debugging.
                conversations.info("A mail conversation broke off before its end");
                conversations.debug("It broke off here", e);
            }
        }
    }
}
