package id.graduasi.platform.paper;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** How a paper is handed out. */
public final class PdfFile {

  /** Its media type. */
  public static final String TYPE = "application/pdf";

  private PdfFile() {}

  /** A file of this name, without ending, that no cache keeps. */
  public static RestResponse<byte[]> of(String name, byte[] drawn, Wording wording) {
    return RestResponse.ResponseBuilder.ok(drawn)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
        .header(HttpHeaders.CONTENT_LANGUAGE, wording.tag())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
