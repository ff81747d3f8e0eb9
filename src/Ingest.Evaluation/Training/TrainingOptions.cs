namespace Ingest.Evaluation.Training;

/// <summary>What training can be told. The defaults are those that cross-validation found best.</summary>
/// <param name="Decay">Pull of every weight towards zero, per sample.</param>
/// <param name="RarestTrait">A trait that fewer samples have is left out.</param>
/// <param name="WordsWeight">Weight of a labelled heading without its place; with it, it weighs 1.</param>
/// <param name="EntryWeight">Weight of an entry of the word lists.</param>
public sealed record TrainingOptions(double Decay = 1e-4, int RarestTrait = 2, double WordsWeight = 0.3, double EntryWeight = 0.3);
