package id.graduasi.reporting.report;

/** Examples for the API's documentation; the figures are made up. */
final class Examples {

  static final String COUNT =
      """
      {
        "area": "35.22", "areaName": "Kabupaten Bojonegoro",
        "asOf": "2026-01-05T02:00:00Z", "source": "registry.enrollment",
        "programme": "PKH", "on": "2025-12-31",
        "count": 4210, "ofWhichSuspended": 35, "by": "area",
        "groups": [
          { "key": "35.22.01", "name": "Ngraho", "count": 1890 },
          { "key": "35.22.15", "name": "Sugihwaras", "count": 2320 }
        ]
      }
      """;

  static final String BRIDGE =
      """
      {
        "area": "35.22", "areaName": "Kabupaten Bojonegoro",
        "asOf": "2026-01-05T02:00:00Z", "source": "registry.enrollment",
        "programme": "PKH", "from": "2024-12-31", "to": "2025-12-31",
        "opening": 4530,
        "lines": [
          { "cause": "NEW", "name": "Peserta baru", "count": 120 },
          { "cause": "AREA_OUT", "name": "Pindah keluar", "count": -4 },
          { "cause": "INDEPENDENT", "name": "Graduasi mandiri", "count": -214 },
          { "cause": "NATURAL", "name": "Graduasi alamiah", "count": -222 }
        ],
        "closing": 4210, "balanced": true
      }
      """;

  private Examples() {}
}
