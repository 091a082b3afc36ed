package id.graduasi.registry.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What detection looks for. */
@ConfigMapping(prefix = "graduasi.quality")
public interface QualityConfig {

  /** Enrolled families that one facilitator may accompany; 250 to 300 is normal. */
  @WithDefault("300")
  int caseload();

  /** Indicators, by their DTSEN names, in which an occupation stands. */
  @WithDefault("pekerjaan,pekerjaan_utama,jenis_pekerjaan,status_pekerjaan,status_kedudukan_kerja")
  List<String> occupationFields();

  /** Whole words of an occupation that mean work for the state or its companies. */
  @WithDefault("asn,pns,pppk,tni,polri,bumn,bumd")
  List<String> stateWords();

  /** Whole words beside which they mean the contrary. */
  @WithDefault("bukan,non,tidak,mantan,pensiunan")
  List<String> notStateWords();
}
