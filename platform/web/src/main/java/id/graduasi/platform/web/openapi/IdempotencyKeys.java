package id.graduasi.platform.web.openapi;

import id.graduasi.platform.web.Idempotent;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/** Documents {@code Idempotency-Key} on every operation that is {@link Idempotent}. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class IdempotencyKeys implements OASFilter {

  private final Set<String> operations;

  /** Finds the operations among the application's classes, while it is built. */
  public IdempotencyKeys(IndexView index) {
    this.operations =
        index.getAnnotations(Idempotent.class).stream()
            .map(AnnotationInstance::target)
            .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
            .flatMap(target -> operationId(target.asMethod()))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Operation filterOperation(Operation operation) {
    String id = operation.getOperationId();
    if (id != null && operations.contains(id)) {
      operation.addParameter(OASFactory.createParameter().ref(Headers.IDEMPOTENCY_KEY.ref()));
    }
    return operation;
  }

  private static Stream<String> operationId(org.jboss.jandex.MethodInfo method) {
    AnnotationInstance described =
        method.annotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
    return described == null || described.value("operationId") == null
        ? Stream.of()
        : Stream.of(described.value("operationId").asString());
  }
}
