/**
 * The OpenAPI document of a service, at {@code /v3/api-docs}.
 *
 * <p>
 * Promises: each operation names the roles that may call it (from {@code @RolesAllowed}), the problems that it answers with, and what it
 * does, in the words of {@code openapi.properties} on the class path; the document is the same wherever the service runs, so that it can be
 * kept as a file and compared.
 */
@NullMarked
package so.onekey.returns.chassis.openapi;

import org.jspecify.annotations.NullMarked;
