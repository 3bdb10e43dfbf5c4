package import CorpusModel

/// Which steps normalize a text, whatever its language.
package struct NormalizationSettings: Sendable {
  /// The steps to start from.
  package var profile: NormalizationProfile
  /// Further steps.
  package var enabled: Set<NormalizationStep>
  /// Steps to leave out, though the profile or `enabled` names them.
  package var disabled: Set<NormalizationStep>
  /// The form that apostrophes take.
  package var apostrophe: ApostropheForm
  /// Which code does the work.
  package var engine: TextEngine

  /// Chooses steps; without arguments those of news.
  package init(
    profile: NormalizationProfile = .news, enabled: Set<NormalizationStep> = [],
    disabled: Set<NormalizationStep> = [], apostrophe: ApostropheForm = .straight, engine: TextEngine = .fast
  ) {
    self.profile = profile
    self.enabled = enabled
    self.disabled = disabled
    self.apostrophe = apostrophe
    self.engine = engine
  }

  /// The normalizer for texts of a language.
  package func normalizer(for language: LanguageTag) -> TextNormalizer {
    TextNormalizer(
      profile: profile, enabling: enabled, disabling: disabled, apostrophe: apostrophe, language: language,
      engine: engine)
  }
}
