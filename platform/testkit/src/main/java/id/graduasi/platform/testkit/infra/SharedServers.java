package id.graduasi.platform.testkit.infra;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/**
 * The way to the one {@link SuiteServers} of this JVM. Quarkus loads tests and their resources by
 * class loaders of its own, several times over; the servers live in the JVM's first one, so that
 * there is one of each and closing a loader cannot pull the ground from under them.
 */
final class SharedServers {
  private SharedServers() {}

  @SuppressWarnings("unchecked")
  static Map<String, String> configurationOf(String service) {
    return (Map<String, String>) call("configurationOf", new Class<?>[] {String.class}, service);
  }

  @SuppressWarnings("unchecked")
  static Map<String, String> current() {
    return (Map<String, String>) call("current", new Class<?>[0]);
  }

  static String mint(Map<String, Object> claims, long validSeconds, boolean foreign) {
    Class<?>[] types = {Map.class, long.class, boolean.class};
    return (String) call("mint", types, claims, validSeconds, foreign);
  }

  private static Object call(String name, Class<?>[] types, Object... arguments) {
    ClassLoader first = ClassLoader.getSystemClassLoader();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(first);
    try {
      Method method =
          Class.forName(SharedServers.class.getPackageName() + ".SuiteServers", true, first)
              .getMethod(name, types);
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
