namespace Ingest.Validation.Policies;

/// <summary>Why a policy is refused.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong there, in English, and what was perhaps meant.</param>
public sealed record PolicyProblem(string File, long Line, string Message)
{
    public override string ToString() => FormattableString.Invariant($"{File}, line {Line}: {Message}");
}

/// <summary>A policy that cannot be read any further. Caught where a policy is read and told as a problem.</summary>
internal sealed class PolicyException(string file, long line, string message) : Exception(message)
{
    public PolicyProblem Problem { get; } = new(file, line, message);
}

/// <summary>The text of a policy file.</summary>
/// <param name="Name">The file's name, for messages.</param>
/// <param name="Text">What it says.</param>
public sealed record PolicySource(string Name, string Text);

/// <summary>A policy, or why there is none.</summary>
public abstract record PolicyReading
{
    private PolicyReading()
    {
    }

    public sealed record Done(Policy Policy) : PolicyReading;

    /// <param name="Problems">Everything that is wrong, at least one.</param>
    public sealed record Refused(IReadOnlyList<PolicyProblem> Problems) : PolicyReading;
}
