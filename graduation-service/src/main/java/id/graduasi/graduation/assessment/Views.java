package id.graduasi.graduation.assessment;

import id.graduasi.graduation.model.PublishedModels;
import id.graduasi.graduation.scoring.Outcome;
import id.graduasi.platform.web.Languages;
import jakarta.inject.Singleton;

/** Puts kept assessments into words, by the model they were made with. */
@Singleton
class Views {

  private final PublishedModels models;
  private final Languages languages;

  Views(PublishedModels models, Languages languages) {
    this.models = models;
    this.languages = languages;
  }

  AssessmentView of(Assessment kept) {
    Outcome outcome =
        Frozen.outcome(kept.outcome(), kept.score(), kept.band(), models.published(kept.modelId()));
    return AssessmentView.of(kept, outcome, languages.current());
  }
}
