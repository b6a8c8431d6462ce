using System.Text.Json;
using PartyDomain.Json;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership;
using PartyDomain.Membership.Baseline;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Figures;
using Xunit;

namespace PartyDomain.Tests.Json;

/// <summary>A sound document is read without the check; so reading must refuse exactly what the check refuses.</summary>
public sealed class ShortWayTests
{
    public static TheoryData<string> Names => [.. Golden.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_read_has_no_problem_and_what_has_one_is_not_read(string name)
    {
        var bytes = Golden.Bytes(name);
        for (var place = 0; place < bytes.Length; place++)
        {
            var original = bytes[place];
            foreach (var other in (ReadOnlySpan<byte>)[(byte)(original ^ 1), (byte)(original ^ 2), "\"\\{}[],:0-nx "u8[place % 13], (byte)(original | 0x80), original])
            {
                bytes[place] = other;
                Assert.True(IsSound(name, bytes) == (Golden.Problems(name, bytes).Count == 0), $"{name} with {other} at {place}");
            }

            bytes[place] = original;
        }
    }

    [Theory]
    [InlineData("""{"id":"\uD800","organizer":"o","trainingKind":"other","from":"2025-01-01","to":"2025-01-01","participants":1}""", JsonProblemCode.InvalidText)]
    [InlineData("""{"id":"i","organizer":"o","trainingKind":"other","from":"2025-01-01","to":"2025-01-01","participants":1,"\uDC00":1}""", JsonProblemCode.InvalidText)]
    [InlineData("""{"id":"i","organizer":"o","trainingKind":"other","from":"2025-01-01","to":"2025-01-01","participants":1,"participants":1}""", JsonProblemCode.DuplicateProperty)]
    [InlineData("""{"id":"i","organizer":"o","trainingKind":"other","from":"2025-01-01","to":"2025-01-01","participants":1,"persons":null}""", JsonProblemCode.NullNotAllowed)]
    public void An_object_that_is_completed_is_refused_alike(string json, string code) =>
        Assert.Equal(code, Assert.Single(PartyJson.Read<TrainingClass>(json).Problems).Code);

    private static bool IsSound(string name, byte[] utf8) => name.Split('/') switch
    {
        ["commands", _] => IsSound<MembershipCommand>(utf8),
        ["events", _] => IsSound<MembershipEvent>(utf8),
        ["organization-events", _] => IsSound<OrganizationEvent>(utf8),
        ["coverage-unit-events", _] => IsSound<CoverageUnitEvent>(utf8),
        ["statements", _] => IsSound<FigureStatement>(utf8),
        ["values", _] => IsSound<FindingValue>(utf8),
        ["documents", "organization.json"] => IsSound<PartyOrganization>(utf8),
        ["documents", "organization-stream.json"] => IsSound<OrganizationStream>(utf8),
        ["documents", "coverage-unit.json"] => IsSound<CoverageUnit>(utf8),
        ["documents", "coverage-unit-stream.json"] => IsSound<CoverageUnitStream>(utf8),
        ["organization-commands", _] => IsSound<OrganizationCommand>(utf8),
        ["documents", "training-class-by-days.json"] => IsSound<TrainingClass>(utf8),
        ["documents", "organization-ended.json"] => IsSound<PartyOrganization>(utf8),
        ["documents", "register-certificates.json"] => IsSound<RegisterDocument>(utf8),
        ["documents", "member-profile.json" or "member-profile-of-studies.json"] => IsSound<MemberProfile>(utf8),
        ["documents", "training-class.json"] => IsSound<TrainingClass>(utf8),
        ["target-events", _] => IsSound<TargetEvent>(utf8),
        ["target-amounts", _] => IsSound<TargetAmount>(utf8),
        ["inspection-commands", _] => IsSound<InspectionCommand>(utf8),
        ["election-commands", _] => IsSound<ElectionCommand>(utf8),
        ["documents", "case.json" or "case-of-organization.json"] => IsSound<DisciplineCase>(utf8),
        ["documents", "case-stream.json"] => IsSound<CaseStream>(utf8),
        ["documents", "suspension.json"] => IsSound<Suspension>(utf8),
        ["documents", "suspension-stream.json"] => IsSound<SuspensionStream>(utf8),
        ["inspection-events", _] => IsSound<InspectionEvent>(utf8),
        ["session-subjects", _] => IsSound<SessionSubject>(utf8),
        ["documents", "session.json"] => IsSound<InspectionSession>(utf8),
        ["documents", "session-stream.json"] => IsSound<InspectionStream>(utf8),
        ["documents", "register-cases.json"] => IsSound<RegisterDocument>(utf8),
        ["documents", "register-oversight.json"] => IsSound<RegisterDocument>(utf8),
        ["documents", "article.json"] => IsSound<FigureArticle>(utf8),
        ["documents", "target.json"] => IsSound<AdmissionTarget>(utf8),
        ["documents", "member.json"] => IsSound<MemberEntry>(utf8),
        ["documents", "register.json"] => IsSound<RegisterDocument>(utf8),
        ["case-commands", _] => IsSound<CaseCommand>(utf8),
        ["case-events", _] => IsSound<CaseEvent>(utf8),
        ["suspension-commands", _] => IsSound<SuspensionCommand>(utf8),
        ["suspension-events", _] => IsSound<SuspensionEvent>(utf8),
        ["documents", "case-evidence.json"] => IsSound<CaseEvidence>(utf8),
        ["documents", "evidence-badge.json"] => IsSound<MembershipEvidence>(utf8),
        ["documents", "baseline.json"] => IsSound<BaselineDocument>(utf8),
        ["documents", "evidence.json"] => IsSound<MembershipEvidence>(utf8),
        ["documents", "stream.json"] => IsSound<EventStream>(utf8),
        ["documents", "record.json"] => IsSound<MembershipRecord>(utf8),
        _ => throw new InvalidOperationException($"{name} is of a new kind: say here and in {nameof(Golden)} what is read from it."),
    };

    // The check alone, without building anything.
    private static bool IsSound<T>(byte[] utf8)
    {
        var source = new SourceText(utf8);
        using var document = source.TryParse(out _);
        if (document is null)
        {
            return false;
        }

        var type = PartyJson.Options.GetTypeInfo(typeof(T));
        var check = new DocumentCheck(source, PartyJson.Options, construct: true);
        check.Check(document.RootElement, type);
        return check.Problems.Count == 0;
    }
}
