namespace Ingest.Documents.Tests.Reading;

/// <summary>Damage as it happens to files: flipped bits, lost and doubled stretches, cut ends. The seed decides all of it.</summary>
internal static class Mutation
{
    public static byte[] Of(byte[] bytes, int seed)
    {
        var random = new Random(seed);
        var damaged = bytes.ToList();
        for (var n = random.Next(1, 6); n > 0 && damaged.Count > 1; n--) Damage(damaged, random);
        return [.. damaged];
    }

    /// <summary>The beginning of one file and the end of another.</summary>
    public static byte[] Splice(byte[] one, byte[] other, int seed)
    {
        var random = new Random(seed);
        return [.. one[..random.Next(one.Length + 1)], .. other[random.Next(other.Length + 1)..]];
    }

    private static void Damage(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(6))
        {
            case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1: bytes.RemoveRange(at, bytes.Count - at); break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
            case 4: bytes[at] = (byte)random.Next(256); break;
            default: bytes.InsertRange(at, Enumerable.Repeat((byte)random.Next(256), length)); break;
        }
    }
}
