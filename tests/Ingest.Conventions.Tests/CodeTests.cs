using System.Reflection;
using System.Text.RegularExpressions;
using Ingest.Extraction;

namespace Ingest.Conventions.Tests;

/// <summary>Codes are contracts with whoever reads the datasets: every member has one, and no two members share one.</summary>
public sealed partial class CodeTests
{
    public static TheoryData<Type> CodedEnums =>
        [.. Assemblies.All.SelectMany(a => a.GetTypes()).Where(t => t.IsEnum && CodesOf(t).Any(c => c is not null))];

    [Theory]
    [MemberData(nameof(CodedEnums))]
    public void Every_member_has_a_code(Type type) => Assert.DoesNotContain(null, CodesOf(type));

    [Theory]
    [MemberData(nameof(CodedEnums))]
    public void No_two_members_share_a_code(Type type) => Assert.Distinct(CodesOf(type));

    [Theory]
    [MemberData(nameof(CodedEnums))]
    public void Codes_are_snake_case_or_the_word_of_the_page(Type type) => Assert.All(CodesOf(type), code => Assert.Matches(Form(), code));

    private static IEnumerable<string?> CodesOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetCustomAttribute<CodeAttribute>()?.Code);

    [GeneratedRegex("^([a-z]+(_[a-z]+)*|[优良中差])$")]
    private static partial Regex Form();
}
