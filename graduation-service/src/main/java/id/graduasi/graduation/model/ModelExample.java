package id.graduasi.graduation.model;

/** A document small enough to be read at a glance. */
final class ModelExample {

  static final String DOCUMENT =
      """
      {
        "version": 3,
        "name": {"id": "Kesiapan graduasi mandiri", "en": "Readiness for independent graduation"},
        "thresholds": {"near": 45, "ready": 65},
        "indicators": [
          {
            "key": "decile",
            "name": {"id": "Desil nasional DTSEN", "en": "DTSEN national decile"},
            "source": "family.decile", "direction": "UP", "maximum": 40, "missingPoints": 0,
            "attainable": false,
            "rungs": [{"points": 0}, {"from": 3, "points": 25}, {"from": 5, "points": 40}]
          },
          {
            "key": "income",
            "name": {"id": "Pendapatan per orang terhadap upah minimum",
                     "en": "Income per head against the minimum wage"},
            "source": "visit.incomePercentOfMinimumWage", "direction": "UP", "maximum": 60,
            "missingPoints": 0, "attainable": true,
            "change": {"id": "Pendapatan per orang mencapai {target} % upah minimum",
                       "en": "Income per head reaches {target} % of the minimum wage"},
            "rungs": [{"points": 0}, {"from": 20, "points": 40}, {"from": 45, "points": 60}]
          }
        ],
        "conditions": [
          {
            "key": "income-gate", "source": "visit.incomePercentOfMinimumWage", "atLeast": 20,
            "band": "READY",
            "name": {"id": "Pendapatan per orang paling sedikit 20 % upah minimum",
                     "en": "Income per head of at least 20 % of the minimum wage"}
          }
        ]
      }
      """;

  private ModelExample() {}
}
