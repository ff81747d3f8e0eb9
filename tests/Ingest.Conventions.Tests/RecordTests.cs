using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ingest.Conventions.Tests;

/// <summary>Records are values: what has been read is never changed.</summary>
public sealed class RecordTests
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static TheoryData<Type> Records => [.. Assemblies.All.SelectMany(a => a.GetTypes()).Where(t => t.IsVisible && IsRecord(t))];

    /// <summary>Types whose numbers are money, persons or points, or lead to them.</summary>
    public static TheoryData<Type> FactTypes =>
        [.. new[] { typeof(Extraction.Report), typeof(Validation.Finding) }.SelectMany(t => t.Assembly.GetTypes()).Where(t => t.IsVisible)];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_public_record_cannot_be_changed(Type record)
    {
        Assert.DoesNotContain(record.GetProperties(Instance), p => p.SetMethod is { } set && !IsInit(set));
        Assert.DoesNotContain(record.GetFields(Instance), f => !f.IsInitOnly && !f.IsDefined(typeof(CompilerGeneratedAttribute)));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_public_record_hands_out_no_collection_that_can_be_changed(Type record) =>
        Assert.DoesNotContain(record.GetProperties(), p => p.PropertyType.IsArray || (p.PropertyType.IsClass && p.PropertyType.IsAssignableTo(typeof(IList))));

    [Theory]
    [MemberData(nameof(FactTypes))]
    public void Facts_are_counted_in_decimal_and_only_confidence_is_a_fraction(Type type) =>
        Assert.DoesNotContain(type.GetProperties(), p => (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) is var of
            && (of == typeof(double) || of == typeof(float)) && !p.Name.EndsWith("Confidence", StringComparison.Ordinal));

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", Instance | BindingFlags.DeclaredOnly) is not null && type.GetMethod("GetHashCode", Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
