namespace Ingest.Documents;

/// <summary>The names of files: hints that are compared with the content, and never believed.</summary>
internal static class FileNames
{
    /// <summary>Formats that no reader reads, under names that clerks know.</summary>
    private static readonly string[] Unread = ["xls", "xlsb", "ppt", "pptx", "zip", "rar", "7z", "htm", "html", "jpg", "jpeg", "png", "ofd", "odt"];

    /// <summary>A note where the name ends like that of another format; an ending that says nothing of formats is none.</summary>
    public static ReadNote? WrongExtension(string name, IDocumentReader reader)
    {
        var extension = Path.GetExtension(name).TrimStart('.');
        return reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase) || !Unread.Concat(ReaderCatalog.Readers.SelectMany(r => r.Extensions)).Contains(extension, StringComparer.OrdinalIgnoreCase)
            ? null
            : new("wrong_extension", $"文件名以 .{extension} 结尾，内容其实是 .{reader.Extensions[0]} 格式，已按内容读取。请单位改正文件名。", Harmless: true);
    }
}
