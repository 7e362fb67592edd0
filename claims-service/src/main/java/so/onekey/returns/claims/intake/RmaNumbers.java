package so.onekey.returns.claims.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.claims.claim.RmaNumber;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.stream.Collectors;

/** Draws RMA numbers that nobody can guess and that were never drawn before. */
@Repository
class RmaNumbers {
    private static final int GROUP = 5;
    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    RmaNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RmaNumber drawFor(UUID claimId) {
        while (true) {
            var number = new RmaNumber("RMA-" + group() + "-" + group());
            if (jdbc.sql("insert into rma_number (rma_number, claim_id) values (?, ?) on conflict (rma_number) do nothing")
                    .params(number.value(), claimId).update() == 1) {
                return number;
            }
        }
    }

    private String group() {
        return random.ints(GROUP, 0, RmaNumber.ALPHABET.length()).mapToObj(index -> RmaNumber.ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
