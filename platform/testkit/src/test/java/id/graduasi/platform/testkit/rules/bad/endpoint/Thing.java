package id.graduasi.platform.testkit.rules.bad.endpoint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Thing {
  @Id private long id = 1;

  long id() {
    return id;
  }
}
