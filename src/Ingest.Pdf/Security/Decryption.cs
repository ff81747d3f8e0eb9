using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Ingest.Pdf;

internal enum Cipher
{
    None,
    Rc4,
    AesV2,
    AesV3,
}

/// <summary>Reads a file encrypted by the standard security handler (revisions 2 to 6) whose user password is empty.</summary>
internal sealed class Decryption
{
    private readonly byte[] _key;

    private Decryption(byte[] key, Cipher streams, Cipher strings, bool metadata) =>
        (_key, Streams, Strings, Metadata) = (key, streams, strings, metadata);

    public Cipher Streams { get; }

    public Cipher Strings { get; }

    /// <summary>Whether the metadata stream is encrypted too.</summary>
    public bool Metadata { get; }

    /// <summary>Null where a password is needed or the handler is another.</summary>
    public static Decryption? Open(PdfDictionary encrypt, byte[] id, ObjectStore store)
    {
        var version = store.Int(encrypt["V"]);
        var revision = store.Int(encrypt["R"]);
        if (store.Name(encrypt["Filter"]) != "Standard" || version is < 1 or > 5 || revision is < 2 or > 6) return null;
        if (store.Resolve(encrypt["O"]) is not PdfString owner || store.Resolve(encrypt["U"]) is not PdfString user) return null;
        var metadata = store.Resolve(encrypt["EncryptMetadata"]) is not PdfBoolean { Value: false };
        var key = version == 5
            ? NewKey(encrypt, user.Bytes, revision, store)
            : OldKey(encrypt, owner.Bytes, user.Bytes, id, version, revision, metadata, store);
        if (key is null) return null;
        return version < 4
            ? new Decryption(key, Cipher.Rc4, Cipher.Rc4, true)
            : new Decryption(key, CipherOf("StmF", encrypt, store), CipherOf("StrF", encrypt, store), metadata);
    }

    public ObjectKey KeyFor(int number, int generation) => new(this, _key, number, generation);

    private static Cipher CipherOf(string use, PdfDictionary encrypt, ObjectStore store)
    {
        var filter = store.Name(encrypt[use]) ?? "Identity";
        return store.Name(store.Dictionary(store.Dictionary(encrypt["CF"])[filter])["CFM"]) switch
        {
            "V2" => Cipher.Rc4,
            "AESV2" => Cipher.AesV2,
            "AESV3" => Cipher.AesV3,
            _ => Cipher.None,
        };
    }

    [SuppressMessage("Security", "CA5351", Justification = "The format prescribes MD5.")]
    private static byte[]? OldKey(PdfDictionary encrypt, byte[] owner, byte[] user, byte[] id, int version, int revision, bool metadata, ObjectStore store)
    {
        if (owner.Length < 32 || user.Length < 16) return null;
        var bits = version == 1 ? 40 : version == 4 ? 128 : store.Int(encrypt["Length"], 40);
        var length = Math.Clamp(bits / 8, 5, 16);
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, unchecked((int)(long)(store.Number(encrypt["P"]) is { } p && Math.Abs(p) < 1e12 ? p : 0)));
        byte[] input = [.. Padding, .. owner.AsSpan(0, 32), .. permissions, .. id, .. revision >= 4 && !metadata ? [0xFF, 0xFF, 0xFF, 0xFF] : Array.Empty<byte>()];
        var hash = MD5.HashData(input);
        for (var i = 0; revision >= 3 && i < 50; i++) hash = MD5.HashData(hash.AsSpan(0, length));
        var key = hash[..length];
        return Opens(key, user, id, revision) ? key : null;
    }

    [SuppressMessage("Security", "CA5351", Justification = "The format prescribes MD5.")]
    private static bool Opens(byte[] key, byte[] user, byte[] id, int revision)
    {
        if (revision == 2) return Rc4.Apply(key, Padding).AsSpan().SequenceEqual(user.AsSpan(0, Math.Min(32, user.Length)));
        var check = Rc4.Apply(key, MD5.HashData([.. Padding, .. id]));
        for (var i = 1; i < 20; i++) check = Rc4.Apply([.. key.Select(b => (byte)(b ^ i))], check);
        return check.AsSpan().SequenceEqual(user.AsSpan(0, 16));
    }

    private static byte[]? NewKey(PdfDictionary encrypt, byte[] user, int revision, ObjectStore store)
    {
        if (user.Length < 48 || store.Resolve(encrypt["UE"]) is not PdfString { Bytes: { Length: >= 32 } wrapped }) return null;
        if (!Hash(user.AsSpan(32, 8), revision).AsSpan().SequenceEqual(user.AsSpan(0, 32))) return null;
        using var aes = Aes.Create();
        aes.Key = Hash(user.AsSpan(40, 8), revision);
        return aes.DecryptCbc(wrapped.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }

    /// <summary>ISO 32000-2, algorithm 2.B, for the empty user password.</summary>
    private static byte[] Hash(ReadOnlySpan<byte> salt, int revision)
    {
        var key = SHA256.HashData(salt);
        if (revision < 6) return key;
        for (int round = 0, last = 0; round < 64 || last > round - 32; round++)
        {
            using var aes = Aes.Create();
            aes.Key = key[..16];
            var block = Enumerable.Repeat(key, 64).SelectMany(k => k).ToArray();
            var mixed = aes.EncryptCbc(block, key.AsSpan(16, 16), PaddingMode.None);
            key = (mixed.AsSpan(0, 16).ToArray().Sum(b => b) % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            last = mixed[^1];
        }
        return key[..32];
    }

    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];
}

/// <summary>Decrypts the strings and the stream of one object.</summary>
internal sealed class ObjectKey(Decryption file, byte[] key, int number, int generation)
{
    public byte[] String(byte[] bytes) => Apply(file.Strings, bytes);

    public byte[] Stream(ReadOnlySpan<byte> bytes, PdfDictionary dictionary, ObjectStore store)
    {
        var plain = (store.Name(dictionary["Type"]) == "Metadata" && !file.Metadata) || IsExempt(dictionary, store);
        return plain ? bytes.ToArray() : Apply(file.Streams, bytes);
    }

    private static bool IsExempt(PdfDictionary dictionary, ObjectStore store) => store.Resolve(dictionary["Filter"]) switch
    {
        PdfName { Value: "Crypt" } => true,
        PdfArray { Items: [var first, ..] } => store.Name(first) == "Crypt",
        _ => false,
    };

    private byte[] Apply(Cipher cipher, ReadOnlySpan<byte> bytes) => cipher switch
    {
        Cipher.None => bytes.ToArray(),
        Cipher.Rc4 => Rc4.Apply(Salted([]), bytes),
        Cipher.AesV2 => Unwrap(Salted("sAlT"u8), bytes),
        Cipher.AesV3 => Unwrap(key, bytes),
    };

    [SuppressMessage("Security", "CA5351", Justification = "The format prescribes MD5.")]
    private byte[] Salted(ReadOnlySpan<byte> salt)
    {
        byte[] place = [(byte)(number & 0xFF), (byte)((number >> 8) & 0xFF), (byte)((number >> 16) & 0xFF), (byte)(generation & 0xFF), (byte)((generation >> 8) & 0xFF)];
        return MD5.HashData([.. key, .. place, .. salt])[..Math.Min(16, key.Length + 5)];
    }

    /// <summary>AES-CBC, the vector first; a damaged tail is cut to whole blocks and its padding kept out where it is sound.</summary>
    private static byte[] Unwrap(byte[] key, ReadOnlySpan<byte> bytes)
    {
        var length = (bytes.Length - 16) / 16 * 16;
        if (bytes.Length < 32) return [];
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(bytes.Slice(16, length), bytes[..16], PaddingMode.None);
        return plain[^1] is >= 1 and <= 16 ? plain[..^plain[^1]] : plain;
    }
}
