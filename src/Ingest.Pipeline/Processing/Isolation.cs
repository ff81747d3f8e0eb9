using System.Runtime.ExceptionServices;

namespace Ingest.Pipeline;

/// <summary>What became of isolated work.</summary>
internal abstract record Isolated<T>
{
    private Isolated()
    {
    }

    public sealed record Done(T Value) : Isolated<T>;

    public sealed record TimedOut : Isolated<T>;

    /// <summary>The work threw what it should never throw: a defect of ours.</summary>
    public sealed record Defect(Exception Exception) : Isolated<T>;
}

/// <summary>Keeps one document's trouble from the rest of the batch.</summary>
internal static class Isolation
{
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Runs the work on a thread of its own. At <paramref name="limit"/> its token is cancelled; work that does not heed the token within
    /// <paramref name="grace"/> (a few seconds) is left behind. Lack of memory is nobody's document: it ends the run.
    /// </summary>
    public static async Task<Isolated<T>> Run<T>(Func<CancellationToken, T> work, TimeSpan? limit, CancellationToken stop, TimeSpan? grace = null)
    {
        var timer = CancellationTokenSource.CreateLinkedTokenSource(stop);
        timer.CancelAfter(limit ?? Timeout.InfiniteTimeSpan);
        var task = Task.Factory.StartNew(() => work(timer.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        using (var patience = CancellationTokenSource.CreateLinkedTokenSource(stop))
        {
            await Task.WhenAny(task, Task.Delay(limit + (grace ?? _grace) ?? Timeout.InfiniteTimeSpan, patience.Token)).ConfigureAwait(false);
            await patience.CancelAsync().ConfigureAwait(false);
        }

        stop.ThrowIfCancellationRequested();
        if (!task.IsCompleted) return new Isolated<T>.TimedOut();

        var heeded = timer.IsCancellationRequested;
        timer.Dispose();
        return task switch
        {
            { IsCompletedSuccessfully: true } => new Isolated<T>.Done(await task.ConfigureAwait(false)),
            { Exception.InnerException: OperationCanceledException } when heeded => new Isolated<T>.TimedOut(),
            { Exception.InnerException: { } exception } => DefectOf<T>(exception),
            _ => new Isolated<T>.TimedOut(),
        };
    }

    private static Isolated<T>.Defect DefectOf<T>(Exception exception)
    {
        if (exception is OutOfMemoryException) ExceptionDispatchInfo.Throw(exception);
        return new Isolated<T>.Defect(exception);
    }
}
