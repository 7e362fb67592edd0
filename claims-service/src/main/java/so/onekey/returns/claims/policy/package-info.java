/**
 * The merchant's return policy as pure functions: the same facts and settings always give the same {@link so.onekey.returns.claims.policy.Decision}.
 *
 * <p>This package promises that every line gets exactly one outcome, that every outcome names the clauses it rests on, that every rule's
 * verdict is recorded, and that nothing here reads a clock, a database or a framework: it depends on {@code java} and on itself only.
 *
 * <p>A line is first cut by {@link so.onekey.returns.claims.policy.UnitSplit}, then judged by
 * {@link so.onekey.returns.claims.policy.ReturnPolicy}. What people and the warehouse decide afterwards is
 * {@link so.onekey.returns.claims.policy.StaffResolution}, {@link so.onekey.returns.claims.policy.InspectionPolicy} and
 * {@link so.onekey.returns.claims.policy.LaterReview}. One more rule is one more entry in {@code Rules}.
 */
@NullMarked
package so.onekey.returns.claims.policy;

import org.jspecify.annotations.NullMarked;
