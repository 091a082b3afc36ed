package id.graduasi.registry.dci.sender;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;

/** Which messages have been accepted. */
@ApplicationScoped
public class KnownMessages {

  private static final String ADD =
      """
      insert into dci_message (sender_id, message_id, received_at) values (?, ?, ?)
      on conflict on constraint dci_message_pk do nothing
      """;

  private final Database database;

  KnownMessages(Database database) {
    this.database = database;
  }

  /** Remembers a message with its effect; false when it is known. A simultaneous twin waits. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean add(String senderId, String messageId, Instant now) {
    return database.update(ADD, senderId, messageId, Timestamp.from(now)) == 1;
  }

  /** Forgets those that came before. */
  @Transactional
  public int forget(Instant before) {
    return database.update("delete from dci_message where received_at < ?", Timestamp.from(before));
  }
}
