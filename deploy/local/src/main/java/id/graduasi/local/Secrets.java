package id.graduasi.local;

import id.graduasi.platform.embedded.KeyMaterial;
import id.graduasi.platform.embedded.ServiceDatabase;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The passwords and keys of one installation: made at its first start, kept with its data. */
final class Secrets {
  private final Properties values;

  private Secrets(Properties values) {
    this.values = values;
  }

  /** Those of the file, or new ones written into it. */
  static Secrets of(Path file) throws IOException {
    Properties values = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        values.load(reader);
      }
      return new Secrets(values);
    }
    values.setProperty("postgres.password", KeyMaterial.password());
    for (Service service : Service.values()) {
      values.setProperty(service.label() + ".owner.password", KeyMaterial.password());
      values.setProperty(service.label() + ".app.password", KeyMaterial.password());
      values.setProperty(service.label() + ".keyset", KeyMaterial.keyset());
      values.setProperty(service.label() + ".hash-key", KeyMaterial.hashKey());
    }
    StringWriter text = new StringWriter();
    values.store(text, "Made for this installation; without them its identifiers cannot be read.");
    PrivateFile.write(file, text.toString());
    return new Secrets(values);
  }

  String superuserPassword() {
    return value("postgres.password");
  }

  ServiceDatabase database(Service service) {
    return new ServiceDatabase(
        service.label(),
        value(service.label() + ".owner.password"),
        value(service.label() + ".app.password"));
  }

  String keyset(Service service) {
    return value(service.label() + ".keyset");
  }

  String hashKey(Service service) {
    return value(service.label() + ".hash-key");
  }

  private String value(String name) {
    String value = values.getProperty(name);
    if (value == null) {
      throw new Trouble(
          "The secrets of this data folder lack " + name + "; begin anew with --reset.");
    }
    return value;
  }
}
