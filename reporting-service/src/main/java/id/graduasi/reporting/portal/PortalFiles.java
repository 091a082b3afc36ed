package id.graduasi.reporting.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal's files on the class path. */
final class PortalFiles {

  private static final Pattern NAMED = Pattern.compile("\"/portal/\\{stamp}/([^\"]+)\"");

  private PortalFiles() {}

  /** A file's text. */
  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** A digest of all modules and style sheets that the page names. */
  static byte[] digestOfAllIn(String page) {
    MessageDigest digest = sha256();
    Matcher named = NAMED.matcher(page);
    while (named.find()) {
      digest.update(bytes("META-INF/resources/portal/" + named.group(1)));
    }
    return digest.digest();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] bytes(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream file = loader.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
