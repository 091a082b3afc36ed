package id.graduasi.platform.access;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that reaches beyond its caller's area by nature, as moving somebody across areas does:
 * row security lets the whole country through while it runs, and the audit trail names the caller.
 *
 * <p>The method itself checks, before anything else, that what it begins with lies in the caller's
 * area, and shows nothing of what does not. It begins before the transaction of the request, also
 * that of an {@code Idempotency-Key}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Nationwide {}
