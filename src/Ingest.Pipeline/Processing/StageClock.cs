using System.Diagnostics;

namespace Ingest.Pipeline;

/// <summary>The stages a file goes through.</summary>
public enum Stage
{
    Discover,
    Open,
    Read,
    Extract,
    Validate,
    Write,
}

/// <summary>Adds up the time spent per stage over all workers.</summary>
internal sealed class StageClock
{
    private readonly long[] _ticks = new long[Enum.GetValues<Stage>().Length];

    public T Time<T>(Stage stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            Interlocked.Add(ref _ticks[(int)stage], Stopwatch.GetElapsedTime(start).Ticks);
        }
    }

    public IReadOnlyDictionary<Stage, TimeSpan> Totals() => Enum.GetValues<Stage>().ToDictionary(s => s, s => new TimeSpan(Interlocked.Read(ref _ticks[(int)s])));
}
