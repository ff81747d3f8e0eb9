namespace Ingest.Documents.Reading.Pdf;

/// <summary>
/// Some programs write the radical ⽉ (U+2F49) where the page shows the character 月 (U+6708), because a font draws both with one glyph.
/// A radical never stands in running text, so the character is what was printed.
/// </summary>
internal static class Radicals
{
    private const char FirstKangxi = '\u2F00';

    /// <summary>The characters of U+2F00 to U+2FD5, in order.</summary>
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日"
        + "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
        + "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Supplement = "⺟⻳⺰⻅⻈⻉⻋⻐⻓⻔⻙⻚⻛⻠⻢⻥⻦⻧⻪⻬⻮⻰⻘⻄⻑⺠⺎⻩⻝⻁⻆⻣⻤⺣⺼⻌⻎⻏⻖⺮⺾";
    private const string SupplementCharacters = "母龟纟见讠贝车钅长门韦页风饣马鱼鸟卤黾齐齿龙青西長民兀黄食虎角骨鬼灬月辶辶阝阝竹艹";

    /// <summary>The text with every radical written as the character that it shows.</summary>
    public static string Unified(string text) => text.Any(IsRadical) ? string.Concat(text.Select(Unified)) : text;

    private static bool IsRadical(char c) => c is >= '\u2E80' and <= '\u2FD5';

    private static char Unified(char c)
    {
        if (c >= FirstKangxi && c - FirstKangxi < Kangxi.Length) return Kangxi[c - FirstKangxi];
        var at = Supplement.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : SupplementCharacters[at];
    }
}
