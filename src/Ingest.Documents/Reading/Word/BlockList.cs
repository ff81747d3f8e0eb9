namespace Ingest.Documents;

/// <summary>A list of blocks that number themselves.</summary>
internal static class BlockList
{
    /// <summary>Adds a block under the next index.</summary>
    public static void AddNext(this List<Block> blocks, Block block) => blocks.Add(block.Index == blocks.Count ? block : block with { Index = blocks.Count });

    public static void AddNext(this List<Block> blocks, IEnumerable<Block> more)
    {
        foreach (var block in more) blocks.AddNext(block);
    }
}
