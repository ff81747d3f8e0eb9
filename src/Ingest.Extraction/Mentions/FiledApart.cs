using System.Text.RegularExpressions;

namespace Ingest.Extraction.Mentions;

/// <summary>Words that say that a paper is not in this file and need not be: handed in apart, in an information system, bound elsewhere, withheld.</summary>
internal static partial class FiledApart
{
    public static bool Is(string words) => Words().IsMatch(words);

    [GeneratedRegex("另附|另行|另报|另册|另本|分别报送|单独(?:报|移交|提交|上报|成册|装订|印|存|送|留)|(?:系统|平台|网上|线上)[^,。;]{0,8}(?:填报|填写|报送|提交|上传|上报|申报)|(?:填报|报送|提交|上传|上报|录入)[^,。;]{0,12}(?:系统|平台|网)|不(?:再)?(?:随|重复附|一并|另附|附后|附入)|(?:本文|本报告|本册|此处|此次)[^,。;]{0,4}(?:未附|不附|从略|略)|未随|涉密|不予公开", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
