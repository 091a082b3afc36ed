package id.graduasi.platform.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's own HTTP server under the issuer: no further library, and no memory of past requests.
 */
final class LoopbackHttpServer implements OAuth2HttpServer {
  private final HttpServer server;

  /** Listens from now on, answers after {@code start}. */
  LoopbackHttpServer(int port) throws IOException {
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByName(FreePort.LOOPBACK), port), 64);
    server.setExecutor(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("issuer-", 0).factory()));
  }

  @Override
  public OAuth2HttpServer start(
      InetAddress address,
      int port,
      Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
    FrontDoor door = new FrontDoor(handler::invoke, port());
    server.createContext("/", exchange -> answer(exchange, door));
    server.start();
    return this;
  }

  @Override
  public OAuth2HttpServer start(
      int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
    return start(server.getAddress().getAddress(), port, handler);
  }

  @Override
  public OAuth2HttpServer start(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
    return start(port(), handler);
  }

  private void answer(HttpExchange exchange, FrontDoor door) throws IOException {
    try (exchange) {
      OAuth2HttpResponse response = door.answer(read(exchange));
      response
          .getHeaders()
          .forEach(
              header -> exchange.getResponseHeaders().add(header.getFirst(), header.getSecond()));
      byte[] body = bodyOf(response);
      exchange.sendResponseHeaders(response.getStatus(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private static byte[] bodyOf(OAuth2HttpResponse response) {
    if (response.getBytesBody() != null) {
      return response.getBytesBody();
    }
    return response.getBody() == null
        ? new byte[0]
        : response.getBody().getBytes(StandardCharsets.UTF_8);
  }

  private OAuth2HttpRequest read(HttpExchange exchange) throws IOException {
    Headers.Builder headers = new Headers.Builder();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> values.forEach(value -> headers.addUnsafeNonAscii(name, value)));
    byte[] body = exchange.getRequestBody().readAllBytes();
    return new OAuth2HttpRequest(
        headers.build(),
        exchange.getRequestMethod(),
        url(exchange.getRequestURI().toString()),
        new String(body, StandardCharsets.UTF_8));
  }

  @Override
  public OAuth2HttpServer stop() {
    server.stop(0);
    return this;
  }

  @Override
  public void close() {
    stop();
  }

  @Override
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public HttpUrl url(String path) {
    String separator = path.startsWith("/") ? "" : "/";
    return HttpUrl.Companion.get("http://localhost:" + port() + separator + path);
  }

  @Override
  public @Nullable Ssl sslConfig() {
    return null;
  }
}
