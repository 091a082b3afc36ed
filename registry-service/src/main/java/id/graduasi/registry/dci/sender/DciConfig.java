package id.graduasi.registry.dci.sender;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How this registry takes part in SP-DCI. */
@ConfigMapping(prefix = "graduasi.dci")
public interface DciConfig {

  /** Where it is served beside {@code /dci/v1.0.0}, e.g. behind a gateway. */
  @WithDefault("/dci/v1.0.0")
  String base();

  /** Our own id: the {@code sender_id} of answers and the first part of our key's id. */
  @WithDefault("graduasi-registry")
  String id();

  /** Names under which messages may be meant for us; without any, whatever they say is taken. */
  Optional<List<String>> receiverIds();

  /**
   * Whether a system that nobody registered may ask in its own token's rights, to be called back on
   * this machine only. For trying out: the local profile sets it.
   */
  @WithDefault("false")
  boolean openSenders();

  /**
   * The seed of our signing key, 32 bytes in base64; made of the installation's hash key if none.
   */
  Optional<String> signingKey();

  /** How old a signature may be, and how long it may be good for. */
  @WithDefault("PT5M")
  Duration signatureAge();

  /** How far clocks may differ. */
  @WithDefault("PT1M")
  Duration clockSkew();

  /** The largest page. */
  @WithDefault("1000")
  int maxPageSize();

  /** The page of who asks for none. */
  @WithDefault("100")
  int pageSize();

  /** How many records a search may find before it is refused as too wide. */
  @WithDefault("100000")
  int maxRecords();

  /** How long ids of messages, and what was asked asynchronously, are kept. */
  @WithDefault("P30D")
  Duration keep();

  /** How long an answer is waited for when a sender is called back. */
  @WithDefault("PT10S")
  Duration callbackTimeout();

  /** The longest pause before a receiver that does not answer is tried again. */
  @WithDefault("PT30S")
  Duration longestPause();

  /** After how long a message that cannot be delivered is set aside. */
  @WithDefault("P7D")
  Duration giveUpAfter();
}
