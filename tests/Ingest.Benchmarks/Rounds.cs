using System.Diagnostics;

namespace Ingest.Benchmarks;

/// <summary>Takes the time of several pieces of work in turn, over and over.</summary>
internal static class Rounds
{
    /// <summary>The median time of each piece of work, in milliseconds. The first third of the rounds warms up and does not count.</summary>
    public static double[] Medians(int rounds, params Action[] work)
    {
        var times = work.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
            for (var i = 0; i < work.Length; i++)
            {
                var started = Stopwatch.GetTimestamp();
                work[i]();
                if (round >= rounds / 3) times[i].Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        return [.. times.Select(t => t.Order().ElementAt(t.Count / 2))];
    }
}
