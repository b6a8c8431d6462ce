using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Quotas;
using PartyDomain.Registers;

namespace PartyDomain.Tests.Json;

/// <summary>One of each kind of target, and a register that fills every part of its document.</summary>
internal static class RegisterSamples
{
    private static readonly LocalDate Day = new(2025, 3, 5);
    private static readonly OrganizationId District = new("district-1");
    private static readonly OrganizationId Commune = new("commune-1");
    private static readonly InstrumentId Notice = new("12-TB/HU", Day, "Huyện ủy");

    public static AdmissionTarget Target { get; } =
        new("target-1", Commune, TargetPeriod.Year(2025), TargetOrigin.AssignedBySuperior, new CountTarget(Comparator.Between, 4) { UpTo = 5 })
        {
            Group = MemberGroup.YouthUnion,
            AssignedBy = District,
            Document = Notice,
            Basis = new Citation(Notice, "điểm 2"),
            CountedBy = AdmissionDay.Decision,
        };

    public static ValueList<TargetAmount> Amounts { get; } =
    [
        new CountTarget(Comparator.Between, 4) { UpTo = 5 },
        new RateTarget(Comparator.AtLeast, new Fraction(7, 100), new LocalDate(2025, 1, 1)) { UpTo = new Fraction(2, 25) },
    ];

    public static ValueList<TargetEvent> Targets { get; } =
    [
        new TargetSet(Day, Target) { Position = 0 },
        new TargetRevised(Day.PlusMonths(3), "target-1", new RateTarget(Comparator.MoreThan, new Fraction(3, 100), Day)) { Position = 1, Document = Notice },
        new TargetWithdrawn(Day.PlusMonths(4), "target-1") { Position = 2, Document = Notice },
        new TargetCorrected(Day.PlusMonths(5), 2, new TargetWithdrawn(Day.PlusMonths(6), "target-1")) { Position = 3 },
    ];

    public static MemberEntry Member { get; } = new(new PersonId("person-1"), [Samples.Events[0]]) { Profiles = [OrganizationSamples.Profile] };

    public static RegisterDocument Certificates { get; } = new(1)
    {
        TrainingClasses = [OrganizationSamples.ClassByDays],
        TrainingCertificates = [new("class-2", new PersonId("person-1"), Day)],
    };

    public static RegisterDocument Document { get; } = new(1)
    {
        Organizations = [new OrganizationEntry(District, OrganizationSamples.Organization.History)],
        Members = [Member],
        CoverageUnits = [new CoverageUnitEntry(new CoverageUnitId("village-1"), OrganizationSamples.Unit.History)],
        TrainingClasses = [OrganizationSamples.Class],
        Targets = Targets,
        Assignments = [new CommitteeAssignment(new PersonId("person-1"), District, Commune, Day, Day.PlusYears(1))],
        ReportDuties = [new ReportDuty("duty-1", new PersonId("person-1"), Commune, District, ReportPeriodicity.Quarterly, 10, Day, Day.PlusYears(1))],
        ReportsSubmitted = [new ReportSubmitted("duty-1", new LocalDate(2025, 4, 1), new LocalDate(2025, 7, 8))],
    };
}
