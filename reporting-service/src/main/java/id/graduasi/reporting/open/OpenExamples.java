package id.graduasi.reporting.open;

/** Examples for the API's documentation; the figures are made up. */
final class OpenExamples {

  static final String DATA =
      """
      {
        "area": "35.22", "areaName": "Kabupaten Bojonegoro", "asOf": "2026-02-15T20:15:00Z",
        "source": "Dinas Sosial", "dataset": "enrollments",
        "title": "Keluarga peserta bantuan sosial", "unit": "Keluarga", "licence": "CC-BY-4.0",
        "from": "2025-12-31", "to": "2025-12-31",
        "items": [
          { "areaCode": "35.22", "areaName": "Kabupaten Bojonegoro", "measure": "FAMILIES",
            "item": "PKH", "period": "2025-Q4", "from": "2025-10-01", "to": "2025-12-31",
            "value": 55030, "suppressed": false },
          { "areaCode": "35.22.01", "areaName": "Margomulyo", "measure": "FAMILIES",
            "item": "PKH", "period": "2025-Q4", "from": "2025-10-01", "to": "2025-12-31",
            "value": null, "suppressed": true }
        ]
      }
      """;

  private OpenExamples() {}
}
