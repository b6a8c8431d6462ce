using System.Reflection;
using NodaTime;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Papers;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Oversight.Households;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Figures;

namespace PartyDomain.Tests.Json;

/// <summary>Makes any value that a document can hold, from a seed.</summary>
internal static class Anything
{
    private static readonly string[] Texts = ["a", "chi bộ 3", "\"quoted\" \\ / ", "dòng 1\nline 2", "<&'+>", "\U0001F600", "ë"];
    private static readonly NullabilityInfoContext Nullability = new();

    public static T Of<T>(Random random) => (T)Of(typeof(T), random)!;

    public static object? Of(Type type, Random random, int depth = 0)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return random.Next(2) == 0 ? null : Of(inner, random, depth);
        }

        return type switch
        {
            _ when type == typeof(int) => random.Next(0, 40),
            _ when type == typeof(long) => random.NextInt64(long.MinValue, long.MaxValue),
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(string) => Texts[random.Next(Texts.Length)],
            _ when type == typeof(LocalDate) => new LocalDate(1900, 1, 1).PlusDays(random.Next(60_000)),
            _ when type == typeof(PersonId) => new PersonId($"p{random.Next(9)}ộ"),
            _ when type == typeof(OrganizationId) => new OrganizationId($"o/{random.Next(9)}"),
            _ when type == typeof(CoverageUnitId) => new CoverageUnitId($"u{random.Next(9)}ộ"),
            _ when type == typeof(CaseId) => new CaseId($"c{random.Next(9)}ộ"),
            _ when type == typeof(SessionId) => new SessionId($"s{random.Next(9)}ộ"),
            _ when type == typeof(PartyDomain.Membership.Leaving.MissedMonth) => new PartyDomain.Membership.Leaving.MissedMonth(random.Next(1950, 2030), random.Next(1, 13), random.Next(2) == 0),
            _ when type == typeof(CaseId) => new CaseId($"v{random.Next(9)}ộ"),
            _ when type == typeof(CardKey) => new CardKey($"card {random.Next(9)}ộ"),
            _ when type == typeof(CvNumber) => CvNumber.Parse($"00000{random.Next(1, 9)}{(random.Next(2) == 0 ? "AĐ" : "ABC")}"),
            _ when type == typeof(PartialDate) => PartialDate.Parse(new[] { "1946", "1946-12", "1946-12-19" }[random.Next(3)]),
            _ when type == typeof(Fraction) => new Fraction(random.Next(9), random.Next(1, 9)),
            _ when type == typeof(PublishedNumber) => new PublishedNumber(random.Next(9000)),
            _ when type == typeof(PublishedValue) => new PublishedValue(new PublishedNumber(random.Next(-90, 9000), random.Next(4), random.Next(2) == 0, Of<NumberWording>(random))),
            _ when type == typeof(FigureTime) => new FigureTime(new LocalDate(2020, 1, 1), new LocalDate(2020, 1, 1).PlusDays(random.Next(900))),
            _ when type == typeof(FigureParts) => new FigureParts(Enumerable.Range(1, 3).Select(i => new FigurePart($"phần '{i}'", random.Next(90)))),
            _ when type == typeof(FigureArticle) => new FigureArticle(1, "a", Of<ValueList<FigureStatement>>(random)) { Notes = Of<string>(random), Place = "x" },
            _ when type == typeof(TargetPeriod) => TargetPeriod.Year(random.Next(1990, 2030)),
            _ when type == typeof(RegisterDocument) => Register(random),
            _ when type == typeof(Length) => new Length(random.Next(90), Of<LengthUnit>(random)),
            _ when type == typeof(InstrumentId) => new InstrumentId("01-HD/TW", Of<LocalDate>(random), "Ban Bí thư"),
            { IsEnum: true } => Enum.GetValuesAsUnderlyingType(type) is { } all ? Enum.ToObject(type, all.GetValue(random.Next(all.Length))!) : null,
            { IsGenericType: true } => List(type, random, depth),
            { IsAbstract: true } => Of(Kind(type, random, depth), random, depth),
            _ => Object(type, random, depth + 1),
        };
    }

    private static RegisterDocument Register(Random random) => new(RegisterDocument.CurrentSchema)
    {
        Organizations = Of<ValueList<OrganizationEntry>>(random),
        CoverageUnits = Of<ValueList<CoverageUnitEntry>>(random),
        Members = Of<ValueList<MemberEntry>>(random),
        TrainingClasses = Of<ValueList<TrainingClass>>(random),
        TrainingCertificates = Of<ValueList<TrainingCertificate>>(random),
        Targets = Of<ValueList<TargetEvent>>(random),
        Assignments = Of<ValueList<CommitteeAssignment>>(random),
        ReportDuties = Of<ValueList<ReportDuty>>(random),
        ReportsSubmitted = Of<ValueList<ReportSubmitted>>(random),
        Inspections = Of<ValueList<InspectionEntry>>(random),
        Cases = Of<ValueList<CaseEntry>>(random),
        Suspensions = Of<ValueList<SuspensionEntry>>(random),
        HouseholdGroups = Of<ValueList<HouseholdGroup>>(random),
        HouseholdAssignments = Of<ValueList<HouseholdAssignment>>(random),
    };

    private static Type Kind(Type family, Random random, int depth)
    {
        var kinds = family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract && (depth < 2 || !type.Name.EndsWith("Corrected", StringComparison.Ordinal))).ToList();
        return kinds[random.Next(kinds.Count)];
    }

    private static object List(Type type, Random random, int depth)
    {
        var element = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(element, random.Next(4));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Of(element, random, depth), i);
        }

        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private static object Object(Type type, Random random, int depth)
    {
        var made = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        var value = made.Invoke([.. made.GetParameters().Select(parameter => Argument(parameter, random, depth))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && !IsNumberOfStatement(property) && random.Next(2) == 0))
        {
            property.SetValue(value, MayBeNull(Nullability.Create(property), random) ? null : Of(property.PropertyType, random, depth));
        }

        return value;
    }

    /// <summary>A value for a parameter. A statement of figures needs its numbers: without any it is refused.</summary>
    public static object? Argument(ParameterInfo parameter, Random random, int depth)
    {
        if (parameter.Member.DeclaringType!.IsSubclassOf(typeof(FigureStatement)))
        {
            return Of(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, random, depth);
        }

        return MayBeNull(Nullability.Create(parameter), random) ? null : Of(parameter.ParameterType, random, depth);
    }

    private static bool IsNumberOfStatement(PropertyInfo property) => property.DeclaringType!.IsSubclassOf(typeof(FigureStatement));

    private static bool MayBeNull(NullabilityInfo info, Random random) => info.ReadState == NullabilityState.Nullable && random.Next(2) == 0;
}
