package id.graduasi.platform.web.thing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that belongs to a place. */
@Entity
@Table(name = "thing")
class Thing {

  @Id private UUID id = new UUID(0, 0);

  @Column(name = "area_code")
  private String areaCode = "";

  @Column(name = "facilitator_id")
  private @Nullable UUID facilitatorId;

  private String name = "";
  private int size;
  @Version private long version;

  Thing() {}

  Thing(UUID id, MakeThing request) {
    this.id = id;
    this.areaCode = request.areaCode();
    this.facilitatorId = request.facilitatorId();
    this.name = request.name();
    this.size = request.size();
  }

  ThingView view() {
    return new ThingView(id, areaCode, facilitatorId, name, size, version);
  }
}
