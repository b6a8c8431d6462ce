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

namespace PartyDomain.Tests.Json;

/// <summary>The stored documents of version 1. They are written once and never again: see docs/guides/json.md.</summary>
internal static class Golden
{
    /// <summary>Set to 1 to write the files that are missing. A file that exists is never touched.</summary>
    private const string Switch = "PARTYDOMAIN_WRITE_GOLDEN";

    public static string Folder { get; } = Path.Combine(Root(), "tests", "PartyDomain.Tests", "Json", "golden", "v1");

    public static bool IsWriting => Environment.GetEnvironmentVariable(Switch) == "1";

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PartyDomain.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }

    public static string Text<T>(string name, T sample)
        where T : notnull
    {
        var file = Path.Combine(Folder, name);
        if (!File.Exists(file) && IsWriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, PartyJson.Write(sample, indented: true) + "\n");
        }

        return Text(name);
    }

    /// <summary>Reads a stored document as what its folder says it is.</summary>
    public static ValueList<JsonProblem> Problems(string name, ReadOnlySpan<byte> utf8) => name.Split('/') switch
    {
        ["commands", _] => PartyJson.Read<MembershipCommand>(utf8).Problems,
        ["events", _] => PartyJson.Read<MembershipEvent>(utf8).Problems,
        ["statements", _] => PartyJson.Read<FigureStatement>(utf8).Problems,
        ["documents", "article.json"] => PartyJson.Read<FigureArticle>(utf8).Problems,
        ["values", _] => PartyJson.Read<FindingValue>(utf8).Problems,
        ["organization-events", _] => PartyJson.Read<OrganizationEvent>(utf8).Problems,
        ["coverage-unit-events", _] => PartyJson.Read<CoverageUnitEvent>(utf8).Problems,
        ["documents", "organization.json"] => PartyJson.Read<PartyOrganization>(utf8).Problems,
        ["documents", "organization-stream.json"] => PartyJson.Read<OrganizationStream>(utf8).Problems,
        ["documents", "coverage-unit.json"] => PartyJson.Read<CoverageUnit>(utf8).Problems,
        ["documents", "coverage-unit-stream.json"] => PartyJson.Read<CoverageUnitStream>(utf8).Problems,
        ["organization-commands", _] => PartyJson.Read<OrganizationCommand>(utf8).Problems,
        ["documents", "training-class-by-days.json"] => PartyJson.Read<TrainingClass>(utf8).Problems,
        ["documents", "organization-ended.json"] => PartyJson.Read<PartyOrganization>(utf8).Problems,
        ["documents", "register-certificates.json"] => PartyJson.Read<RegisterDocument>(utf8).Problems,
        ["documents", "member-profile.json" or "member-profile-of-studies.json"] => PartyJson.Read<MemberProfile>(utf8).Problems,
        ["documents", "training-class.json"] => PartyJson.Read<TrainingClass>(utf8).Problems,
        ["target-events", _] => PartyJson.Read<TargetEvent>(utf8).Problems,
        ["target-amounts", _] => PartyJson.Read<TargetAmount>(utf8).Problems,
        ["inspection-commands", _] => PartyJson.Read<InspectionCommand>(utf8).Problems,
        ["election-commands", _] => PartyJson.Read<ElectionCommand>(utf8).Problems,
        ["documents", "case.json" or "case-of-organization.json"] => PartyJson.Read<DisciplineCase>(utf8).Problems,
        ["documents", "case-stream.json"] => PartyJson.Read<CaseStream>(utf8).Problems,
        ["documents", "suspension.json"] => PartyJson.Read<Suspension>(utf8).Problems,
        ["documents", "suspension-stream.json"] => PartyJson.Read<SuspensionStream>(utf8).Problems,
        ["inspection-events", _] => PartyJson.Read<InspectionEvent>(utf8).Problems,
        ["session-subjects", _] => PartyJson.Read<SessionSubject>(utf8).Problems,
        ["documents", "session.json"] => PartyJson.Read<InspectionSession>(utf8).Problems,
        ["documents", "session-stream.json"] => PartyJson.Read<InspectionStream>(utf8).Problems,
        ["documents", "register-cases.json"] => PartyJson.Read<RegisterDocument>(utf8).Problems,
        ["documents", "register-oversight.json"] => PartyJson.Read<RegisterDocument>(utf8).Problems,
        ["documents", "target.json"] => PartyJson.Read<AdmissionTarget>(utf8).Problems,
        ["documents", "member.json"] => PartyJson.Read<MemberEntry>(utf8).Problems,
        ["documents", "register.json"] => PartyJson.Read<RegisterDocument>(utf8).Problems,
        ["case-commands", _] => PartyJson.Read<CaseCommand>(utf8).Problems,
        ["case-events", _] => PartyJson.Read<CaseEvent>(utf8).Problems,
        ["suspension-commands", _] => PartyJson.Read<SuspensionCommand>(utf8).Problems,
        ["suspension-events", _] => PartyJson.Read<SuspensionEvent>(utf8).Problems,
        ["documents", "case-evidence.json"] => PartyJson.Read<CaseEvidence>(utf8).Problems,
        ["documents", "evidence-badge.json"] => PartyJson.Read<MembershipEvidence>(utf8).Problems,
        ["documents", "baseline.json"] => PartyJson.Read<BaselineDocument>(utf8).Problems,
        ["documents", "evidence.json"] => PartyJson.Read<MembershipEvidence>(utf8).Problems,
        ["documents", "stream.json"] => PartyJson.Read<EventStream>(utf8).Problems,
        _ => PartyJson.Read<MembershipRecord>(utf8).Problems,
    };

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
