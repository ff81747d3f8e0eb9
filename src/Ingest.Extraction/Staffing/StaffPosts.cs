using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Staffing;

/// <summary>Tells the people who sit on posts from the posts, where the words are those of posts or of neither.</summary>
internal static partial class StaffPosts
{
    /// <summary>编制43个，已用41个; 领导职数11名，现配备10名: the people on the posts that the figure before counts; null where the words say nothing of the kind.</summary>
    public static HeadcountCategory? Filled(Frame frame, HeadcountCategory? before) => !IsFilled(frame) ? null : before switch
    {
        HeadcountCategory.AuthorisedPosts => HeadcountCategory.OnPost,
        HeadcountCategory.Leaders => HeadcountCategory.Leaders,
        _ => null,
    };

    public static bool IsFilled(Frame frame) => Filling().IsMatch(frame.Phrase);

    /// <summary>实有人数：行政编制12人，事业编制21人: the clause that opens the list counts people.</summary>
    public static bool AreHeld(Frame frame) => Held().IsMatch(frame.Before[(frame.Before.LastIndexOfAny([';', '。']) + 1)..]);

    /// <summary>行政编制9名、实有8人: posts, as the people on them follow.</summary>
    public static bool AreToldBeside(Frame frame) => Beside().IsMatch(frame.Trail);

    /// <summary>实有28人，均为在编人员: the words behind say so of all.</summary>
    public static bool AreOnThem(Frame frame) => OnThem().IsMatch(frame.Trail);

    [GeneratedRegex("^[,(]?(均|都|全部|全)(为|是|系|属|属于)?(在编|编内|编制内|正式)")]
    private static partial Regex OnThem();

    [GeneratedRegex("^[、,](年末|年底)?(现|已|实际)?(实有|在编|在职|在岗|现有|配备)")]
    private static partial Regex Beside();

    [GeneratedRegex("^(年末|年底|目前)?(现|已|实际|实|共)?(使用|占用|用|聘用|聘|配备|配|配有|聘有|到位|配齐)(了)?(编制|人员)?$")]
    private static partial Regex Filling();

    [GeneratedRegex("^(年末|年底)?(实有|在编|在职|现有)(人数|人员|情况|人员情况)?:")]
    private static partial Regex Held();
}
