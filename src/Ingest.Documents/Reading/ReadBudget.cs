using System.Diagnostics;

namespace Ingest.Documents;

/// <summary>Ends the reading of one file with a refusal. Never leaves a reader.</summary>
internal sealed class RefusedException(ProblemCode code, string message) : Exception(message)
{
    public ProblemCode Code { get; } = code;

    public ReadResult.Refusal For(SourceFormat format) => new(format, Code, Message);
}

/// <summary>What the reading of one file has cost so far, held against its limits.</summary>
internal sealed class ReadBudget(ReadLimits limits, CancellationToken cancellation)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _decoded;
    private int _ticks;

    public int MaxNesting => limits.MaxNesting;

    /// <summary>Counts bytes that were decompressed or decoded.</summary>
    /// <exception cref="RefusedException">The file decodes to more than its limit.</exception>
    public void Spend(long bytes)
    {
        _decoded += bytes;
        if (_decoded > limits.MaxDecodedBytes)
            throw new RefusedException(ProblemCode.TooLarge, $"文件解压后超过上限 {limits.MaxDecodedBytes >> 20} MB。请删减内嵌图片或附件后重新报送。");
        Tick();
    }

    /// <summary>Looks at the clock now and then; cheap enough to call for every element.</summary>
    /// <exception cref="RefusedException">The time is up.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public void Tick()
    {
        if ((++_ticks & 0xFF) != 0) return;
        _ticks = 0;
        cancellation.ThrowIfCancellationRequested();
        if (limits.MaxTime is { } allowed && Stopwatch.GetElapsedTime(_started) > allowed)
            throw new RefusedException(ProblemCode.TimeLimit, $"读取超过 {(int)allowed.TotalSeconds} 秒仍未完成，已放弃。请拆分文件或另存后重新报送。");
    }

    /// <exception cref="RefusedException">One part decodes to more than its limit.</exception>
    public void CheckPart(long bytes)
    {
        if (bytes > limits.MaxPartBytes)
            throw new RefusedException(ProblemCode.TooLarge, $"文件内部的一个部件解压后超过 {limits.MaxPartBytes >> 20} MB，已拒绝读取。请另存后重新报送。");
    }

    /// <exception cref="RefusedException">A table has more places than allowed.</exception>
    public void CheckTable(int rows, int columns)
    {
        if ((long)rows * columns > limits.MaxTablePlaces)
            throw new RefusedException(ProblemCode.TooLarge, $"工作表有 {rows} 行、{columns} 列，超过可读取的规模。请只报送报告用的表格。");
    }

    /// <exception cref="RefusedException">Elements are nested deeper than allowed.</exception>
    public void CheckNesting(int depth)
    {
        if (depth > limits.MaxNesting)
            throw new RefusedException(ProblemCode.TooLarge, $"文件内容嵌套超过 {limits.MaxNesting} 层，已放弃读取。请另存后重新报送。");
    }
}
