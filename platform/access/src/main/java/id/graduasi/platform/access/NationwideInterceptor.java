package id.graduasi.platform.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Opens the whole country for one call, on behalf of its caller. */
@Nationwide
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 100)
class NationwideInterceptor {

  private final Caller caller;

  NationwideInterceptor(Caller caller) {
    this.caller = caller;
  }

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    // A token without an area gets its refusal here, as everywhere.
    caller.scope();
    return SystemScope.onBehalfOf(caller.subject(), call::proceed);
  }
}
