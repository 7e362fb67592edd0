/** Lets people in and tells them what is wrong. Promises: no endpoint without a named role, no error without a stable type and a reason. */
@NullMarked
package so.onekey.returns.chassis.web;

import org.jspecify.annotations.NullMarked;
