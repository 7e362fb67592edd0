package so.onekey.returns.quickstart.partners;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An SMTP client that stops wherever a test wants it to. */
final class SmtpTalk implements AutoCloseable {

    private static final int LIMIT_MILLIS = 15_000;

    private final Socket socket;
    private final BufferedReader answers;

    SmtpTalk(MailCatcher catcher) throws IOException {
        socket = new Socket("127.0.0.1", catcher.smtpPort());
        socket.setSoTimeout(LIMIT_MILLIS);
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        answers.readLine();
    }

    String say(String line) throws IOException {
        write(line);
        return answers.readLine();
    }

    void write(String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    void address(String to) throws IOException {
        say("HELO shop.example");
        say("MAIL FROM:<returns@shop.example>");
        say("RCPT TO:<" + to + ">");
    }

    /** Everything up to the final dot, whose answer is not waited for. */
    void writeMail(String to, String messageId) throws IOException {
        address(to);
        say("DATA");
        write("Message-ID: " + messageId + "\r\nSubject: Half told\r\n\r\n..dotted\r\n.");
    }

    /** True if nothing has been answered so far. */
    boolean silent() throws IOException {
        return socket.getInputStream().available() == 0;
    }

    String answer() throws IOException {
        return answers.readLine();
    }

    /** As when the process is killed: nothing more is said. */
    @Override
    public void close() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
