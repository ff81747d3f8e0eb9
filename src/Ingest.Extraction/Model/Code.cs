using System.Collections.Frozen;
using System.Reflection;

namespace Ingest.Extraction;

/// <summary>The code under which an enum member is written to datasets and read from labels. Codes are contracts: they are never renamed.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CodeAttribute(string code) : Attribute
{
    public string Code { get; } = code;
}

/// <summary>Turns enum members into their codes and back.</summary>
public static class Codes
{

    /// <summary>The code of a member.</summary>
    public static string Code<T>(this T member) where T : struct, Enum => Map<T>.Codes[member];

    /// <summary>The member of a code; null where no member bears it.</summary>
    public static T? Parse<T>(string code) where T : struct, Enum =>
        Map<T>.Members.TryGetValue(code, out var member) ? member : null;

    private static class Map<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Codes = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToFrozenDictionary(f => (T)f.GetValue(null)!, f => f.GetCustomAttribute<CodeAttribute>()?.Code
                ?? throw new InvalidOperationException($"{typeof(T).Name}.{f.Name} has no code."));

        public static readonly FrozenDictionary<string, T> Members = Codes.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
