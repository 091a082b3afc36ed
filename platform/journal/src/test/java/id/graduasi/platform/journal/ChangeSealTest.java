package id.graduasi.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.embedded.KeyMaterial;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeSealTest {

  private final ChangeSeal seal =
      new ChangeSeal(Optional.of(KeyMaterial.keyset()), new ObjectMapper());

  @Test
  void whatIsSealedOpensUnderItsOwnKeyOnly() {
    Map<String, Change> changes = Map.of("address", new Change("Jl. Mawar 1", null));
    byte[] sealed = seal.seal("a", changes);
    assertThat(seal.open("a", sealed)).isEqualTo(changes);
    assertThatThrownBy(() -> seal.open("b", sealed)).hasMessageContaining("could not be opened");
  }

  @Test
  void noChangeNeedsNoSeal() {
    assertThat(seal.seal("a", Map.of())).isNull();
    assertThat(seal.open("a", null)).isEmpty();
  }

  @Test
  void aServiceWithoutAKeysetDoesNotStart() {
    ObjectMapper json = new ObjectMapper();
    assertThatThrownBy(() -> new ChangeSeal(Optional.empty(), json))
        .hasMessageContaining("graduasi.keyset (GRADUASI_KEYSET) is not set");
    assertThatThrownBy(() -> new ChangeSeal(Optional.of("c2VjcmV0"), json))
        .hasMessageContaining("graduasi.keyset (GRADUASI_KEYSET)")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }
}
