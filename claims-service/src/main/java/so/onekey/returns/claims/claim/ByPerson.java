package so.onekey.returns.claims.claim;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.policy.StaffReason;

import java.util.UUID;

/**
 * Who of the merchant's staff decided, and why (CONTACT-1).
 *
 * @param subject opaque, of their login
 * @param noteId their note in words, kept beside the events
 */
public record ByPerson(String subject, StaffReason reason, @Nullable UUID noteId) {}
