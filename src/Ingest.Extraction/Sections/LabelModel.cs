using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Ingest.Extraction.Sections;

/// <summary>Multinomial logistic regression over traits: a weight for every trait and label, and a temperature that makes its probabilities honest.</summary>
/// <param name="Labels">The labels it knows, in the order of the weights.</param>
/// <param name="Temperature">Scores are divided by it; above 1 where the bare model is too sure of itself.</param>
/// <param name="Weights">By trait, in hundredths.</param>
internal sealed record LabelModel(ImmutableArray<SectionLabel> Labels, double Temperature, FrozenDictionary<string, ImmutableArray<int>> Weights)
{
    private const string Resource = "models/section-labels.txt";
    private const double Unit = 0.01;

    private static readonly Lazy<LabelModel> Embedded = new(Load);

    /// <summary>The model that the program carries.</summary>
    public static LabelModel Default => Embedded.Value;

    /// <summary>A weight in the unit that is kept.</summary>
    public static int Rounded(double weight) => (int)Math.Round(weight / Unit);

    /// <summary>The probability of each label, in the order of <see cref="Labels"/>. Unknown traits count for nothing.</summary>
    public double[] Probabilities(IEnumerable<string> traits)
    {
        var scores = new double[Labels.Length];
        foreach (var trait in traits)
            if (Weights.TryGetValue(trait, out var weights))
                for (var i = 0; i < scores.Length; i++) scores[i] += weights[i] * Unit / Temperature;
        Soften(scores);
        return scores;
    }

    /// <summary>Turns scores into probabilities, in place; returns the logarithm of what they were divided by.</summary>
    public static double Soften(Span<double> scores)
    {
        var largest = double.NegativeInfinity;
        foreach (var score in scores) largest = Math.Max(largest, score);
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(scores[i] - largest);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return largest + Math.Log(sum);
    }

    /// <summary>The model as text: temperature, labels, then a line for each trait, ordered by its name.</summary>
    public string Write()
    {
        var text = new StringBuilder("# Weights of section labels, in hundredths. Written by `ingest train`; not to be edited.\n");
        text.Append(CultureInfo.InvariantCulture, $"temperature\t{Temperature:0.00}\n");
        text.Append("labels\t").AppendJoin(' ', Labels.Select(l => l.Code())).Append('\n');
        foreach (var (trait, weights) in Weights.OrderBy(w => w.Key, StringComparer.Ordinal))
            text.Append(trait).Append('\t').AppendJoin(' ', weights.Select(w => w.ToString(CultureInfo.InvariantCulture))).Append('\n');
        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidOperationException">The text is no model: a fault of the program, which carries it.</exception>
    public static LabelModel Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#' || l.Contains('\t', StringComparison.Ordinal)).Select(l => l.Split('\t')).ToList();
        if (lines is not [["temperature", var temperature], ["labels", var labels], .. var weights]) throw new InvalidOperationException("The model of section labels has no head.");
        return new(
            [.. labels.Split(' ').Select(code => Codes.Parse<SectionLabel>(code) ?? throw new InvalidOperationException($"No section label is called {code}."))],
            double.Parse(temperature, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
            weights.ToFrozenDictionary(w => w[0], w => w[1].Split(' ').Select(n => int.Parse(n, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)).ToImmutableArray(), StringComparer.Ordinal));
    }

    private static LabelModel Load()
    {
        using var stream = typeof(LabelModel).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
