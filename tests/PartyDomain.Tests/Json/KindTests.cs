using System.Reflection;
using PartyDomain.Json;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Quotas;
using PartyDomain.Reporting.Figures;
using Xunit;

namespace PartyDomain.Tests.Json;

public sealed class KindTests
{
    public static TheoryData<Type, string> Families => new()
    {
        { typeof(MembershipCommand), "commands" },
        { typeof(MembershipEvent), "events" },
        { typeof(OrganizationCommand), "organization-commands" },
        { typeof(ElectionCommand), "election-commands" },
        { typeof(OrganizationEvent), "organization-events" },
        { typeof(CoverageUnitEvent), "coverage-unit-events" },
        { typeof(TargetEvent), "target-events" },
        { typeof(TargetAmount), "target-amounts" },
        { typeof(InspectionCommand), "inspection-commands" },
        { typeof(InspectionEvent), "inspection-events" },
        { typeof(SessionSubject), "session-subjects" },
        { typeof(FindingValue), "values" },
        { typeof(FigureStatement), "statements" },
        { typeof(CaseCommand), "case-commands" },
        { typeof(CaseEvent), "case-events" },
        { typeof(SuspensionCommand), "suspension-commands" },
        { typeof(SuspensionEvent), "suspension-events" },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_concrete_type_of_a_family_has_one_kind_and_a_golden_file(Type family, string folder)
    {
        var types = family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract).ToList();
        Assert.NotEmpty(types);
        foreach (var type in types)
        {
            Assert.True(Kinds.NameOf(type) is not null, $"{type.Name} has no kind: add it to the table of its family in src/PartyDomain/Json.");
            Assert.Contains($"{folder}/{Kinds.NameOf(type)}.json", Golden.Names);
        }

        var names = Kinds.In(family).Select(kind => (string)kind.TypeDiscriminator!).ToList();
        Assert.Equal(types.Count, names.Count);
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.Matches("^[a-z]+(-[a-z]+)*$", name));
    }

    [Fact]
    public void A_branch_knows_only_its_own_kinds()
    {
        var probation = Golden.Text("commands/extend-recognition.json");
        Assert.True(PartyJson.Read<ProbationCommand>(probation).IsRead);
        Assert.True(PartyJson.Read<MembershipCommand>(probation).IsRead);
        var problem = Assert.Single(PartyJson.Read<AdmissionCommand>(probation).Problems);
        Assert.Equal((JsonProblemCode.UnknownKind, "$.kind"), (problem.Code, problem.Path));
    }

    [Fact]
    public void Kind_may_stand_anywhere()
    {
        var result = PartyJson.Read<MembershipCommand>("""{"on":"2025-06-03","bodyless":1,"kind":"forward-dossier"}""".Replace("\"bodyless\":1,", string.Empty, StringComparison.Ordinal));
        Assert.Equal(new ForwardDossier(new(2025, 6, 3)), result.Value);
    }

    [Fact]
    public void A_single_kind_is_written_with_its_kind_and_read_as_its_family()
    {
        Assert.Equal("""{"kind":"forward-dossier","on":"2025-06-03"}""", PartyJson.Write(new ForwardDossier(new(2025, 6, 3))));
        Assert.Throws<NotSupportedException>(() => PartyJson.Read<ForwardDossier>("{}"));
        Assert.Throws<NotSupportedException>(() => PartyJson.Read<StringComparer>("{}"));
    }

    [Fact]
    public void The_domain_types_carry_no_attributes_of_the_serializer() =>
        Assert.All(
            typeof(MembershipEvent).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("PartyDomain", StringComparison.Ordinal) == true && type.Namespace != typeof(PartyJson).Namespace),
            type => Assert.DoesNotContain(type.GetCustomAttributesData().Concat(type.GetProperties().SelectMany(property => property.GetCustomAttributesData())), data => data.AttributeType.Namespace == "System.Text.Json.Serialization"));
}
