using System.CommandLine;
using Ingest.Validation.Policies;

namespace Ingest.Cli.Explaining;

/// <summary>The option --policy, and the files it names.</summary>
internal static class PolicyFiles
{
    /// <summary>More than a policy needs, less than would hurt.</summary>
    private const long Largest = 4 << 20;

    public static Option<string[]> Option { get; } = new("--policy")
    {
        Description = "A policy pack (YAML) over the national default: rules, bands, schemes, limits. May be given several times; later ones lie on top.",
        HelpName = "file",
    };

    /// <summary>The policy of the arguments; null where it is refused, with the reasons said.</summary>
    public static async Task<Policy?> Read(ParseResult arguments, CancellationToken cancellation)
    {
        var (files, sources) = (arguments.GetValue(Option) ?? [], new List<PolicySource>());
        foreach (var file in files)
        {
            if (await Text(file, cancellation) is { } text) sources.Add(new PolicySource(file, text));
            else return await Refuse(arguments, $"The policy {file} cannot be read, or is no small text file.");
        }

        if (sources.Count == 0) return Policy.National;
        return PolicyReader.Read(sources) switch
        {
            PolicyReading.Done(var policy) => policy,
            PolicyReading.Refused(var problems) => await Refuse(arguments, string.Join(Environment.NewLine, problems)),
            _ => throw new InvalidOperationException("A policy is read or refused."),
        };
    }

    private static async Task<string?> Text(string file, CancellationToken cancellation)
    {
        try
        {
            return new FileInfo(file).Length <= Largest ? await File.ReadAllTextAsync(file, cancellation) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static async Task<Policy?> Refuse(ParseResult arguments, string reason)
    {
        await arguments.InvocationConfiguration.Error.WriteLineAsync(reason);
        return null;
    }
}
