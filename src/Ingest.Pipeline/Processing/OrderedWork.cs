using System.Runtime.CompilerServices;

namespace Ingest.Pipeline;

/// <summary>Parallel work whose results come out in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>Runs at most <paramref name="workers"/> at a time and at most <paramref name="ahead"/> items ahead of the reader, which bounds the memory held.</summary>
    public static async IAsyncEnumerable<TResult> InOrder<TItem, TResult>(
        this IEnumerable<TItem> items, int workers, int ahead, Func<TItem, Task<TResult>> work, [EnumeratorCancellation] CancellationToken stop)
    {
        using var slots = new SemaphoreSlim(workers);
        var running = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            if (running.Count == ahead) yield return await running.Dequeue().ConfigureAwait(false);
            running.Enqueue(InSlot(item));
        }

        while (running.TryDequeue(out var task)) yield return await task.ConfigureAwait(false);

        async Task<TResult> InSlot(TItem item)
        {
            await slots.WaitAsync(stop).ConfigureAwait(false);
            try
            {
                return await work(item).ConfigureAwait(false);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
