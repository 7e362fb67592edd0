package so.onekey.returns.claims.parcel;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/** What the warehouse wrote about parcels and units: free text, so it stays out of all events and is erased with the order's customer. */
@Repository
public class WarehouseNotes {
    private final JdbcClient jdbc;

    WarehouseNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param ownerId the parcel or claim it is about
     * @return the note's id, or null if there is nothing to keep
     */
    public @Nullable UUID keep(UUID ownerId, @Nullable String orderId, @Nullable String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        UUID noteId = UUID.randomUUID();
        jdbc.sql("insert into warehouse_note (note_id, owner_id, order_id, note) values (?, ?, ?, ?)")
                .params(noteId, ownerId, orderId, note.replace("\0", "")).update();
        return noteId;
    }

    /** It turned out with whose customer they are erased. */
    public void belongTo(String orderId, UUID ownerId) {
        jdbc.sql("update warehouse_note set order_id = ? where owner_id = ?").params(orderId, ownerId).update();
    }

    public List<String> about(UUID ownerId) {
        return jdbc.sql("select note from warehouse_note where owner_id = ? order by note_id").param(ownerId).query(String.class).list();
    }
}
