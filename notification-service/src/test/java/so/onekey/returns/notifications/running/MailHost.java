package so.onekey.returns.notifications.running;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;

import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** GreenMail's SMTP server on one port, which can go away, come back, and answer as a test wants. */
public final class MailHost implements AutoCloseable {
    private final Map<String, String> answersToRecipients = new ConcurrentHashMap<>();
    private final Map<String, String> answersToSenders = new ConcurrentHashMap<>();
    private final Map<String, List<MimeMessage>> received = new ConcurrentHashMap<>();
    private final Map<String, Runnable> arrivals = new ConcurrentHashMap<>();
    private volatile String answerToData = "";
    private volatile Listener listener = new Listener(0);
    private final int port = listener.begin();

    public int port() {
        return port;
    }

    /** What arrived for an address, in order. */
    public List<MimeMessage> mailsTo(String address) {
        return List.copyOf(received.getOrDefault(address, List.of()));
    }

    /** From now on answers so when this recipient is named; empty to take the mail again. */
    public void answerRecipient(String address, String answer) {
        answersToRecipients.put(address, answer);
    }

    public void answerSender(String address, String answer) {
        answersToSenders.put(address, answer);
    }

    /** Happens once, when the next mail for this address has arrived and before that is answered. */
    public void onArrival(String address, Runnable happening) {
        arrivals.put(address, happening);
    }

    public void answerData(String answer) {
        answerToData = answer;
    }

    public void stop() {
        listener.stopService();
    }

    public void start() {
        listener = new Listener(port);
        listener.begin();
    }

    @Override
    public void close() {
        stop();
    }

    private final class Listener extends SmtpServer {

        Listener(int port) {
            super(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), new Managers());
            setDaemon(true);
        }

        int begin() {
            startService();
            try {
                if (!waitTillRunning(10_000)) {
                    throw new IllegalStateException("the mail server did not start");
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return getPort();
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket socket) {
            return new SmtpHandler(new SmtpCommandRegistry(), new Desk(managers), socket);
        }
    }

    private final class Desk extends SmtpManager {

        Desk(Managers managers) {
            super(managers.getImapHostManager(), managers.getUserManager());
        }

        @Override
        public String checkSender(SmtpState state, MailAddress sender) {
            return answer(answersToSenders, sender);
        }

        @Override
        public String checkRecipient(SmtpState state, MailAddress recipient) {
            return answer(answersToRecipients, recipient);
        }

        @Override
        public String checkData(SmtpState state) {
            return answerToData.isEmpty() ? null : answerToData;
        }

        @Override
        public synchronized void send(SmtpState state) {
            MovingMessage mail = state.getMessage();
            mail.getToAddresses().forEach(to -> received.computeIfAbsent(to.getEmail(), any -> new CopyOnWriteArrayList<>())
                    .add(mail.getMessage()));
            mail.getToAddresses().forEach(to -> Optional.ofNullable(arrivals.remove(to.getEmail())).ifPresent(Runnable::run));
        }

        private static String answer(Map<String, String> answers, MailAddress address) {
            String answer = answers.getOrDefault(address.getEmail(), "");
            return answer.isEmpty() ? null : answer;
        }
    }
}
