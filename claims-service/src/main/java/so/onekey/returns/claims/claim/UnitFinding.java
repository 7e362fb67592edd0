package so.onekey.returns.claims.claim;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.policy.Condition;
import so.onekey.returns.claims.policy.Seal;
import so.onekey.returns.claims.policy.SerialMatch;

import java.util.List;
import java.util.UUID;

/**
 * What the warehouse found of one unit.
 *
 * @param entry whose unit it is; absent: the first entry of the line that has one to be inspected
 * @param serialMatch whether the serial number is one that was sent to the customer
 * @param photos hashes of their content
 * @param noteId a note in words, kept beside the events
 */
public record UnitFinding(@Nullable Integer entry, String lineId, @Nullable String serial, SerialMatch serialMatch, @Nullable Seal seal,
        Condition condition, List<String> photos, @Nullable UUID noteId) {}
