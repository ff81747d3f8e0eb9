using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Ingest.Validation.Policies;

/// <summary>A node of a policy file with the file and line (from 1) on which it begins.</summary>
internal abstract record YamlNode(string File, long Line)
{
    internal sealed record Text(string File, long Line, string Value) : YamlNode(File, Line);

    internal sealed record Items(string File, long Line, IReadOnlyList<YamlNode> Nodes) : YamlNode(File, Line);

    internal sealed record Fields(string File, long Line, IReadOnlyList<(Text Key, YamlNode Value)> Entries) : YamlNode(File, Line);
}

/// <summary>
/// Reads YAML as plain text, lists and maps. What a policy has no use for is refused: anchors and aliases, tags, several documents, a key given twice,
/// nesting deeper than a policy goes, more text than a policy needs.
/// </summary>
internal static class YamlTree
{
    private const int Deepest = 8;
    private const int Longest = 1 << 20;

    /// <summary>The tree of a file; an empty file is an empty map.</summary>
    /// <exception cref="PolicyException">The text is no YAML, or not of the kind a policy is.</exception>
    public static YamlNode Read(PolicySource source)
    {
        if (source.Text.Length > Longest) throw new PolicyException(source.Name, 1, "the file is too large for a policy");
        try
        {
            using var text = new StringReader(source.Text);
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return new YamlNode.Fields(source.Name, 1, []);
            parser.Consume<DocumentStart>();
            var root = Node(parser, source.Name, 0);
            parser.Consume<DocumentEnd>();
            return parser.Accept<StreamEnd>(out _) ? root : throw new PolicyException(source.Name, parser.Current?.Start.Line ?? 1, "a policy is one document");
        }
        catch (YamlException e)
        {
            throw new PolicyException(source.Name, e.Start.Line, $"this is no YAML: {e.Message}");
        }
        catch (ArgumentException e)
        {
            // The library throws it, without a place, for tags that are no names.
            throw new PolicyException(source.Name, 1, $"this is no YAML: {e.Message}");
        }
    }

    private static YamlNode Node(Parser parser, string file, int depth)
    {
        var line = parser.Current?.Start.Line ?? 1;
        if (depth > Deepest) throw new PolicyException(file, line, "a policy is not nested so deeply");
        if (parser.Accept<AnchorAlias>(out _) || parser.Current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
            throw new PolicyException(file, line, "anchors, aliases and tags are not read");
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlNode.Text(file, line, scalar.Value);
        if (parser.TryConsume<SequenceStart>(out _)) return Items(parser, file, line, depth);
        parser.Consume<MappingStart>();
        return Fields(parser, file, line, depth);
    }

    private static YamlNode.Items Items(Parser parser, string file, long line, int depth)
    {
        var nodes = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) nodes.Add(Node(parser, file, depth + 1));
        return new YamlNode.Items(file, line, nodes);
    }

    private static YamlNode.Fields Fields(Parser parser, string file, long line, int depth)
    {
        var (entries, seen) = (new List<(YamlNode.Text, YamlNode)>(), new HashSet<string>(StringComparer.Ordinal));
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (Node(parser, file, depth + 1) is not YamlNode.Text key) throw new PolicyException(file, line, "a key is a word");
            if (!seen.Add(key.Value)) throw new PolicyException(file, key.Line, $"the key `{key.Value}` is given twice");
            entries.Add((key, Node(parser, file, depth + 1)));
        }

        return new YamlNode.Fields(file, line, entries);
    }

    /// <summary>
    /// A pack over those below it: its sections, entries and fields of entries take the place of those of the same name; what it does not say stays. What is inside a field is not mixed.
    /// </summary>
    public static YamlNode Over(this YamlNode upper, YamlNode lower, int depth = 0)
    {
        if (depth > FieldDepth || upper is not YamlNode.Fields above || lower is not YamlNode.Fields below) return upper;
        var entries = below.Entries.Select(b => above.Entries.FirstOrDefault(a => a.Key.Value == b.Key.Value) is { Key: not null } a ? (a.Key, a.Value.Over(b.Value, depth + 1)) : b).ToList();
        return above with { Entries = [.. entries, .. above.Entries.Where(a => below.Entries.All(b => b.Key.Value != a.Key.Value))] };
    }

    /// <summary>Sections, entries, fields.</summary>
    private const int FieldDepth = 2;
}
