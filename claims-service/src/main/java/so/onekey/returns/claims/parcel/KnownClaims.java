package so.onekey.returns.claims.parcel;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRequested;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.claim.RmaNumber;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which claims there are, by their numbers; kept in the very transaction of the event, so that it can't be replayed. */
@Component
@ProcessingGroup(KnownClaims.PROCESSOR)
public class KnownClaims {
    static final String PROCESSOR = "known-claims";
    private static final RowMapper<ClaimRef> CLAIM = (row, number) -> new ClaimRef(row.getObject("claim_id", UUID.class),
            row.getString("order_id"), new RmaNumber(row.getString("rma_number")));
    private final JdbcClient jdbc;

    KnownClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ReturnRequested event) {
        jdbc.sql("insert into known_claim (claim_id, order_id, rma_number, requested_at) values (?, ?, ?, ?)")
                .params(event.claim().claimId(), event.claim().orderId(), event.claim().rmaNumber().value(),
                        event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<ClaimRef> find(UUID claimId) {
        return jdbc.sql("select * from known_claim where claim_id = ?").param(claimId).query(CLAIM).optional();
    }

    public Optional<ClaimRef> withRma(String rmaNumber) {
        return jdbc.sql("select * from known_claim where rma_number = ?").param(rmaNumber).query(CLAIM).optional();
    }

    /** Newest first. */
    public List<ClaimRef> ofOrder(String orderId) {
        return jdbc.sql("select * from known_claim where order_id = ? order by requested_at desc, claim_id").param(orderId).query(CLAIM)
                .list();
    }
}
