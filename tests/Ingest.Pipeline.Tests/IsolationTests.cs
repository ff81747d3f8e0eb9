namespace Ingest.Pipeline.Tests;

public sealed class IsolationTests
{
    private static readonly TimeSpan _soon = TimeSpan.FromMilliseconds(20);

    [Fact]
    public async Task Work_gives_its_value() =>
        Assert.Equal(7, Assert.IsType<Isolated<int>.Done>(await Isolation.Run(_ => 7, null, CancellationToken.None)).Value);

    [Fact]
    public async Task Work_that_heeds_its_token_times_out() =>
        Assert.IsType<Isolated<int>.TimedOut>(await Isolation.Run(Heeding, _soon, CancellationToken.None));

    [Fact]
    public async Task Work_that_never_ends_is_left_behind()
    {
        using var never = new ManualResetEventSlim();

        Assert.IsType<Isolated<int>.TimedOut>(await Isolation.Run(_ => Wait(never), _soon, CancellationToken.None, grace: _soon));
        never.Set();
    }

    [Fact]
    public async Task What_work_throws_is_a_defect_even_where_it_looks_like_a_cancellation()
    {
        Assert.IsType<FormatException>(Assert.IsType<Isolated<int>.Defect>(await Isolation.Run<int>(_ => throw new FormatException(), null, CancellationToken.None)).Exception);
        Assert.IsType<OperationCanceledException>(Assert.IsType<Isolated<int>.Defect>(await Isolation.Run<int>(_ => throw new OperationCanceledException(), null, CancellationToken.None)).Exception);
    }

    [Fact]
    public async Task Lack_of_memory_ends_the_run() =>
        await Assert.ThrowsAsync<OutOfMemoryException>(() => Isolation.Run(_ => new byte[int.MaxValue].Length, null, CancellationToken.None));

    [Fact]
    public async Task A_stop_ends_the_wait_at_once()
    {
        using var stop = new CancellationTokenSource(_soon);
        using var never = new ManualResetEventSlim();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Isolation.Run(_ => Wait(never), null, stop.Token));
        never.Set();
    }

    private static int Heeding(CancellationToken stop)
    {
        stop.WaitHandle.WaitOne();
        stop.ThrowIfCancellationRequested();
        return 0;
    }

    private static int Wait(ManualResetEventSlim signal)
    {
        signal.Wait();
        return 0;
    }
}
