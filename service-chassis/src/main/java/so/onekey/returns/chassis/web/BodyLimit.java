package so.onekey.returns.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Refuses a body that is larger than any sensible request before anything reads it. Uploads bring a limit of their own. */
class BodyLimit extends OncePerRequestFilter {
    private static final String MESSAGES = "/ops/parked-messages/";
    private final DataSize largestBody;
    private final DataSize largestMessage;
    private final ProblemWriter problems;

    /** @param largestMessage what ops may send to mend a parked message with */
    BodyLimit(DataSize largestBody, DataSize largestMessage, ProblemWriter problems) {
        this.largestBody = largestBody;
        this.largestMessage = largestMessage;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentType() == null || !request.getContentType().toLowerCase(Locale.ROOT).contains("json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize largest = request.getServletPath().startsWith(MESSAGES) ? largestMessage : largestBody;
        byte[] body = request.getInputStream().readNBytes((int) largest.toBytes() + 1);
        if (body.length > largest.toBytes()) {
            problems.write(response, problems.detail(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", "Body too large",
                    "The body must not be larger than " + largest.toKilobytes() + " KB", List.of()));
            return;
        }
        chain.doFilter(new ReadBody(request, body), response);
    }

    private static final class ReadBody extends HttpServletRequestWrapper {
        private final byte[] body;

        ReadBody(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new BodyStream(new ByteArrayInputStream(body));
        }
    }

    private static final class BodyStream extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        BodyStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body was read already");
        }
    }
}
