namespace Ingest.Pdf;

/// <summary>Undoes the row prediction of PNG (10 to 15) and TIFF (2).</summary>
internal static class Predictor
{
    public static byte[] Undo(byte[] data, PdfDictionary parameters, ObjectStore store)
    {
        var predictor = store.Int(parameters["Predictor"], 1);
        var colours = Math.Clamp(store.Int(parameters["Colors"], 1), 1, 64);
        var bits = Math.Clamp(store.Int(parameters["BitsPerComponent"], 8), 1, 16);
        var columns = Math.Clamp(store.Int(parameters["Columns"], 1), 1, 1 << 20);
        var pixel = Math.Max(1, colours * bits / 8);
        var row = ((colours * bits * columns) + 7) / 8;
        return predictor >= 10 ? Png(data, row, pixel)
            : predictor == 2 && bits == 8 ? Tiff(data, row, pixel)
            : data;
    }

    private static byte[] Png(byte[] data, int row, int pixel)
    {
        var rows = (data.Length + row) / (row + 1);
        var output = new byte[Math.Max(0, data.Length - rows)];
        for (int source = 0, target = 0; source < data.Length; source += row + 1, target += row)
        {
            var length = Math.Min(row, data.Length - source - 1);
            if (length <= 0) break;
            data.AsSpan(source + 1, length).CopyTo(output.AsSpan(target));
            var above = target >= row ? output.AsSpan(target - row, length) : default;
            UndoRow(data[source], output.AsSpan(target, length), above, pixel);
        }
        return output;
    }

    private static void UndoRow(byte type, Span<byte> line, ReadOnlySpan<byte> above, int pixel)
    {
        if (type is 0 or > 4) return;
        for (var i = 0; i < line.Length; i++)
        {
            int left = i >= pixel ? line[i - pixel] : 0;
            int up = above.IsEmpty ? 0 : above[i];
            int corner = i >= pixel && !above.IsEmpty ? above[i - pixel] : 0;
            var predicted = type switch { 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) };
            line[i] = (byte)((line[i] + predicted) & 0xFF);
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private static byte[] Tiff(byte[] data, int row, int pixel)
    {
        for (var start = 0; start < data.Length; start += row)
            for (var i = start + pixel; i < Math.Min(start + row, data.Length); i++)
                data[i] = (byte)((data[i] + data[i - pixel]) & 0xFF);
        return data;
    }
}
