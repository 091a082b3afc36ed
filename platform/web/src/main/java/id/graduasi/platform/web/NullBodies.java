package id.graduasi.platform.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A body of the single word {@code null} is none; no resource has to think of it. */
@Provider
public class NullBodies implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body = context.proceed();
    if (body == null) {
      throw new Refused(CommonProblem.BODY_REQUIRED);
    }
    return body;
  }
}
