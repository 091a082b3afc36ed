package id.graduasi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sends hostile requests to every operation that the OpenAPI documents of the running suite name,
 * and tells which answers were not what a caller may rely on: never 5xx, every refusal a problem
 * document with a code, no word of what is inside. Bounded in time; the order is always about the
 * same.
 */
final class Fuzz {

  private static final Duration LONGEST = Duration.ofSeconds(25);
  private static final int SENDERS = 4;
  private static final byte[] NOTHING = {'{', '}'};
  private static final Set<String> VERBS = Set.of("get", "put", "post", "patch", "delete");
  private static final Pattern INSIDE =
      Pattern.compile(
          "Exception|\\bat [\\w.$]+\\(|\\b(java|jakarta|org|com|io)\\.[a-z]+\\.[\\w.]*[A-Z]"
              + "|SQLSTATE|(?i:\\bselect\\b.+\\bfrom\\b|violates|hibernate|postgres)");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Random order = new Random(35);
  private final Queue<String> findings = new ConcurrentLinkedQueue<>();
  private final AtomicInteger sent = new AtomicInteger();

  /** The answers that were wrong, each with its request. */
  static List<String> findings(List<Integer> ports, String client) {
    Fuzz fuzz = new Fuzz();
    String token = Calls.token(client);
    List<HttpRequest> requests = new ArrayList<>();
    for (int port : ports) {
      requests.addAll(fuzz.requests(Suite.address(port), token));
    }
    Collections.shuffle(requests, fuzz.order);
    Queue<HttpRequest> left = new ConcurrentLinkedQueue<>(requests);
    Instant end = Instant.now().plus(LONGEST);
    try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
      for (int i = 0; i < SENDERS; i++) {
        senders.execute(() -> fuzz.sendUntil(end, left));
      }
    }
    assertThat(fuzz.sent).as("hostile requests").hasValueGreaterThan(100);
    return List.copyOf(fuzz.findings);
  }

  private void sendUntil(Instant end, Queue<HttpRequest> left) {
    HttpRequest next = left.poll();
    while (next != null && Instant.now().isBefore(end)) {
      send(next);
      next = left.poll();
    }
  }

  private List<HttpRequest> requests(String address, String token) {
    Map<String, Map<String, Object>> paths =
        RestAssured.get(address + "/q/openapi?format=json").jsonPath().getMap("paths");
    List<HttpRequest> requests = new ArrayList<>();
    paths.forEach(
        (path, operations) ->
            operations.forEach(
                (verb, operation) -> {
                  if (VERBS.contains(verb)) {
                    String method = verb.toUpperCase(Locale.ROOT);
                    requests.addAll(hostile(address, path, method, operation, token));
                  }
                }));
    return requests;
  }

  private static List<HttpRequest> hostile(
      String address, String path, String method, Object operation, String token) {
    List<HttpRequest> requests = new ArrayList<>();
    String proper = address + path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    boolean body = operation instanceof Map<?, ?> described && described.containsKey("requestBody");
    for (String value : Hostile.VALUES) {
      if (path.contains("{")) {
        String odd = address + path.replaceAll("\\{[^}]+}", value);
        requests.add(with(odd, method, token, NOTHING, "application/json"));
      }
      for (String parameter : parameters(operation)) {
        requests.add(with(proper + "?" + parameter + "=" + value, method, token, null, null));
      }
    }
    requests.add(with(proper + "?colour=red", method, token, null, null));
    requests.add(with(proper, "PROPFIND", token, null, null));
    requests.add(with(proper, method.equals("DELETE") ? "PUT" : "DELETE", token, null, null));
    for (String bad : Hostile.TOKENS) {
      requests.add(with(proper, method, bad, NOTHING, "application/json"));
    }
    if (body) {
      Hostile.BODIES.forEach(
          bytes -> requests.add(with(proper, method, token, bytes, "application/json")));
      Hostile.CONTENT_TYPES.forEach(
          type -> requests.add(with(proper, method, token, NOTHING, type)));
    }
    return requests;
  }

  private static List<String> parameters(Object operation) {
    List<String> names = new ArrayList<>();
    if (operation instanceof Map<?, ?> described
        && described.get("parameters") instanceof List<?> parameters) {
      for (Object parameter : parameters) {
        if (parameter instanceof Map<?, ?> one && "query".equals(one.get("in"))) {
          names.add(String.valueOf(one.get("name")));
        }
      }
    }
    return names;
  }

  private static HttpRequest with(
      String uri,
      String method,
      String token,
      byte @Nullable [] body,
      @Nullable String contentType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(uri))
            .timeout(Duration.ofSeconds(20))
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
            .header("Authorization", "Bearer " + token);
    return contentType == null
        ? request.build()
        : request.header("Content-Type", contentType).build();
  }

  private void send(HttpRequest request) {
    sent.incrementAndGet();
    String said = request.method() + " " + cut(request.uri().toString()) + body(request);
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      fault(answer).forEach(fault -> findings.add(said + ": " + fault));
    } catch (IOException broken) {
      findings.add(said + ": no answer, " + broken.getMessage());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> fault(HttpResponse<String> answer) {
    int status = answer.statusCode();
    String told = status + " " + cut(answer.body());
    List<String> faults = new ArrayList<>();
    if (status >= 500) {
      faults.add("the service broke: " + told);
    }
    if (status >= 400) {
      if (!explained(answer)) {
        faults.add("neither a problem document nor the standard's envelope: " + told);
      }
      if (INSIDE.matcher(answer.body()).find()) {
        faults.add("tells what is inside: " + told);
      }
    }
    return faults;
  }

  /** SP-DCI refuses in its own envelope. */
  private static boolean explained(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return answer.uri().getPath().startsWith("/dci/")
        ? type.startsWith("application/json")
            && answer.body().contains("\"ack_status\":\"ERR\"")
            && answer.body().contains("\"code\":\"err.")
        : type.startsWith("application/problem+json") && answer.body().contains("\"code\":\"");
  }

  private static String body(HttpRequest request) {
    return " ("
        + request.bodyPublisher().map(HttpRequest.BodyPublisher::contentLength).orElse(0L)
        + " bytes, "
        + request.headers().firstValue("Content-Type").orElse("no type")
        + ")";
  }

  private static String cut(String text) {
    return text.length() <= 300 ? text : text.substring(0, 300) + "…";
  }
}
