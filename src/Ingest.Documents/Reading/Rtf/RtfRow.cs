namespace Ingest.Documents;

/// <summary>The definition of a row: the edges of its cells, and which of them continue others.</summary>
internal sealed class RtfRow
{
    private const int MostCells = 64;

    private readonly List<EdgeCell> _edges = [];
    private EdgeCell _next;

    public IReadOnlyList<EdgeCell> Edges => [.. _edges];

    /// <returns>False where the word is no part of a row's definition.</returns>
    public bool Takes(string word, int? number)
    {
        switch (word)
        {
            case "trowd":
                _edges.Clear();
                _next = default;
                return true;
            case "cellx":
                if (_edges.Count < MostCells) _edges.Add(_next with { Text = "", Right = number ?? 0 });
                _next = new("", number ?? 0, 0, Merge.None, Merge.None);
                return true;
            default:
                var before = _next;
                _next = word switch
                {
                    "trleft" => _next with { Left = number ?? 0 },
                    "clvmgf" => _next with { Vertical = Merge.Restart },
                    "clvmrg" => _next with { Vertical = Merge.Continue },
                    "clmgf" => _next with { Horizontal = Merge.Restart },
                    "clmrg" => _next with { Horizontal = Merge.Continue },
                    _ => _next,
                };
                return before != _next;
        }
    }
}
