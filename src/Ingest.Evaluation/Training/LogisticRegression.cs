using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Extraction;
using Ingest.Extraction.Sections;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Ingest.Evaluation.Training;

/// <summary>Fits a multinomial logistic regression. The same samples in the same order give the same model.</summary>
internal sealed class LogisticRegression
{
    private const double GradientTolerance = 1e-5;
    private const double ProgressTolerance = 1e-7;
    private const int Memory = 8;
    private const int MostIterations = 150;

    private readonly string[] _traits;
    private readonly SectionLabel[] _labels = Enum.GetValues<SectionLabel>();
    private readonly (int[] Traits, int Label, double Weight)[] _samples;
    private readonly double _decay;
    private readonly double _total;

    private LogisticRegression(IReadOnlyList<HeadingSample> samples, TrainingOptions options)
    {
        _traits = [.. samples.SelectMany(s => s.Traits).GroupBy(t => t, StringComparer.Ordinal).Where(g => g.Count() >= options.RarestTrait).Select(g => g.Key).Order(StringComparer.Ordinal)];
        var index = _traits.Select((trait, i) => (trait, i)).ToFrozenDictionary(p => p.trait, p => p.i, StringComparer.Ordinal);
        _samples = [.. samples.Select(s => ((int[])[.. s.Traits.Where(index.ContainsKey).Select(t => index[t])], Array.IndexOf(_labels, s.Label), s.Weight))];
        _decay = options.Decay;
        _total = _samples.Sum(s => s.Weight);
    }

    /// <summary>The model that fits the samples best; its temperature is 1.</summary>
    public static LabelModel Fit(IReadOnlyList<HeadingSample> samples, TrainingOptions options)
    {
        var regression = new LogisticRegression(samples, options);
        var start = Vector<double>.Build.Dense(regression._traits.Length * regression._labels.Length);
        var minimizer = new LimitedMemoryBfgsMinimizer(GradientTolerance, ProgressTolerance, ProgressTolerance, Memory, MostIterations);
        var found = minimizer.FindMinimum(ObjectiveFunction.Gradient(regression.Loss), start);
        return regression.Model(found.MinimizingPoint.AsArray());
    }

    /// <summary>Mean cross-entropy and decay, with their gradient.</summary>
    private (double, Vector<double>) Loss(Vector<double> point)
    {
        var weights = point.AsArray();
        var gradient = new double[weights.Length];
        var loss = 0.0;
        foreach (var (traits, label, weight) in _samples) loss += weight / _total * Descend(weights, gradient, traits, label, weight / _total);
        for (var i = 0; i < weights.Length; i++)
        {
            loss += _decay / 2 * weights[i] * weights[i];
            gradient[i] += _decay * weights[i];
        }

        return (loss, Vector<double>.Build.Dense(gradient));
    }

    /// <summary>Adds a sample's share to the gradient; returns its cross-entropy.</summary>
    private double Descend(double[] weights, double[] gradient, int[] traits, int label, double share)
    {
        var count = _labels.Length;
        Span<double> scores = stackalloc double[count];
        scores.Clear();
        foreach (var trait in traits) AddTo(scores, weights.AsSpan(trait * count, count));
        var right = scores[label];
        var normaliser = LabelModel.Soften(scores);
        for (var i = 0; i < count; i++) scores[i] *= share;
        scores[label] -= share;
        foreach (var trait in traits) AddTo(gradient.AsSpan(trait * count, count), scores);
        return normaliser - right;
    }

    private static void AddTo(Span<double> sum, ReadOnlySpan<double> values)
    {
        for (var i = 0; i < sum.Length; i++) sum[i] += values[i];
    }

    private LabelModel Model(double[] weights)
    {
        var rows = _traits.Select((trait, t) => (trait, row: weights.Skip(t * _labels.Length).Take(_labels.Length).Select(LabelModel.Rounded).ToImmutableArray()));
        return new([.. _labels], 1, rows.Where(r => r.row.Any(w => w != 0)).ToFrozenDictionary(r => r.trait, r => r.row, StringComparer.Ordinal));
    }
}
