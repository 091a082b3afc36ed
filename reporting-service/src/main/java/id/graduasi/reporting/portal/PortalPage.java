package id.graduasi.reporting.portal;

import id.graduasi.platform.web.SuiteAddresses;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The page as it is sent: the modules' addresses carry a stamp of what they contain, and the import
 * map names the libraries in the versions that are here.
 */
@Singleton
class PortalPage {

  private final String html;
  private final String policy;
  private final String stamp;

  PortalPage(SuiteAddresses suite) {
    String template = PortalFiles.text("portal/index.html");
    String importMap = Libraries.importMap();
    this.stamp = HexFormat.of().formatHex(PortalFiles.digestOfAllIn(template)).substring(0, 12);
    this.html = template.replace("{stamp}", stamp).replace("{importMap}", importMap);
    this.policy =
        SecurityPolicy.of(
            suite,
            Base64.getEncoder()
                .encodeToString(
                    PortalFiles.sha256().digest(importMap.getBytes(StandardCharsets.UTF_8))));
  }

  String html() {
    return html;
  }

  String policy() {
    return policy;
  }

  /** Changes whenever a module or a style sheet does. */
  String stamp() {
    return stamp;
  }
}
