using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Seniority;
using PartyDomain.Tests.Membership.Badges;
using PartyDomain.Tests.Membership.Dues;
using PartyDomain.Tests.Membership.Papers;
using PartyDomain.Tests.Membership.Restoration;
using PartyDomain.Tests.Membership.Transfers;
using PartyDomain.Voting;
using PartyDomain.Workflows;

namespace PartyDomain.Tests.Membership.Histories;

/// <summary>The next command or fact of a walk through every workflow. A workflow more is a line more in <see cref="Families"/>.</summary>
internal static class HistoryCommands
{
    private static readonly (string Id, HashSet<string> From, string Family)[] Steps =
    [
        .. AdmissionSteps.Describe().Select(step => Row(step, "admission")),
        .. ProbationSteps.Describe().Select(step => Row(step, "probation")),
        .. LeavingSteps.Describe().Select(step => Row(step, "leaving")),
        .. ExemptionSteps.Describe().Select(step => Row(step, "exemption")),
    ];

    private static readonly Dictionary<string, HashSet<string>> Later =
        BadgeSteps.Describe().Concat(PaperSteps.Describe()).ToDictionary(step => step.Id, step => step.From.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly string[] AllSteps = [.. RandomCommands.Kinds.Keys];

    // Ends and stops that a walk would run into too early.
    private static readonly HashSet<string> Seldom = new(StringComparer.Ordinal)
    {
        "leaving.death", "leaving.withdraw", "leaving.close-striking-off", "admission.remove", "admission.close", "admission.move", "leaving.expulsion", "exemption.withdraw", "admission.consent",
    };

    /// <summary>The workflows, each with how often it comes for somebody on the way in and for somebody who is or was a member.</summary>
    public static IReadOnlyList<(string Theme, int Before, int Since, Func<Journey, Random, LocalDate, bool, (MembershipCommand Command, MembershipEvidence Evidence)> Next)> Families { get; } =
    [
        (string.Empty, 18, 12, (journey, random, on, good) => ByStep(journey, random, on, good, string.Empty)),
        ("admission", 0, 0, (journey, random, on, good) => ByStep(journey, random, on, good, "admission")),
        ("probation", 0, 0, (journey, random, on, good) => ByStep(journey, random, on, good, "probation")),
        ("leaving", 0, 0, (journey, random, on, good) => ByStep(journey, random, on, good, "leaving")),
        ("exemption", 0, 0, (journey, random, on, good) => ByStep(journey, random, on, good, "exemption")),
        ("transfer", 1, 6, Transfer),
        ("restoration", 1, 2, Restoration),
        ("seniority", 1, 2, Seniority),
        ("badge", 0, 1, Badge),
        ("paper", 0, 1, Paper),
    ];

    /// <summary>A command with its evidence: one of an open step where it is to be good, any otherwise; a theme leads a walk deep into one workflow.</summary>
    public static (MembershipCommand Command, MembershipEvidence Evidence) Next(Journey journey, Random random, LocalDate on, bool good, string theme)
    {
        if (good && theme.Length > 0 && random.Next(5) > 0)
        {
            return Families.First(family => family.Theme == theme).Next(journey, random, on, good);
        }

        var isIn = journey.Record.Standing is Standing.Probationary or Standing.Full or Standing.Former;
        var left = random.Next(Families.Sum(family => isIn ? family.Since : family.Before));
        foreach (var (_, before, since, next) in Families)
        {
            left -= isIn ? since : before;
            if (left < 0)
            {
                return next(journey, random, on, good);
            }
        }

        throw new InvalidOperationException("The weights do not add up.");
    }

    /// <summary>A fact that no command makes.</summary>
    public static MembershipEvent Fact(MembershipRecord record, Random random, LocalDate on) => random.Next(10) switch
    {
        8 => new DuplicateLinked(on, new PersonId($"p-{random.Next(1, 9)}"), random.Any<DuplicateJudgment>()),
        9 => new MemberGraded(on, on.Year - 1, random.Any<QualityLevel>(), record.HomeCell ?? Journey.OldCell),
        0 or 1 => Dues.RandomDues.Payment(random, on, record.HomeCell ?? Journey.OldCell),
        2 => new InterruptionRecorded(on, random.Any<InterruptionKind>(), random.Flip() ? on.PlusDays(random.Next(400)) : null) { UntilPrecision = random.Next(4) == 0 ? DatePrecision.Month : DatePrecision.Day },
        3 or 4 => new CollectivelyTransferred(on, random.Flip() ? record.HomeCell ?? record.Dossier.Cell ?? Journey.OldCell : random.Of(TransferCommands.Cells), random.Of(TransferCommands.Cells)),
        5 => Told(record, random, record.History.Count > 0 && record.History.Max(fact => fact.On) is var last && last > on ? last : on),
        _ => Correction(record, random, on),
    };

    private static (MembershipCommand Command, MembershipEvidence Evidence) ByStep(Journey journey, Random random, LocalDate on, bool good, string theme)
    {
        var command = RandomCommands.Kinds[random.Of(good ? Open(journey.Record, random, theme) : AllSteps)](new RandomCommands.Context(journey, on, random, good));
        var evidence = journey.EvidenceFor(command);
        return (command, good || random.Next(3) > 0 ? evidence : CommandRun.Spoilt(random, evidence, on));
    }

    private static IReadOnlyList<string> Open(MembershipRecord record, Random random, string theme)
    {
        var isMember = record.Standing is Standing.Probationary or Standing.Full;
        var admission = isMember && theme != "admission" && random.Next(6) > 0 ? string.Empty : TermKey.Of(record.Dossier.Phase);
        var probation = record.Probation is { } file && isMember ? TermKey.Of(file.Phase) : string.Empty;
        var leaving = isMember || record.Standing == Standing.Former ? TermKey.Of(LeavingFacts.PhaseOf(record)) : string.Empty;
        var exemption = isMember ? TermKey.Of(record.Exemption.Phase) : string.Empty;
        var open = Steps.Where(step => step.From.Contains(step.Family switch { "admission" => admission, "probation" => probation, "leaving" => leaving, _ => exemption })).Select(step => step.Id).ToList();
        if (open.Count == 0)
        {
            return AllSteps;
        }

        var themed = theme.Length > 0 ? [.. open.Where(step => step.StartsWith(theme, StringComparison.Ordinal))] : open;
        open = themed.Count > 0 ? themed : open;

        var usual = open.Where(step => !Seldom.Contains(step)).ToList();
        open = usual.Count > 0 && random.Next(4) > 0 ? usual : open;
        var forward = open.Where(RandomCommands.Forward.Contains).ToList();
        return forward.Count > 0 && random.Next(3) > 0 ? forward : open;
    }

    private static (MembershipCommand Command, MembershipEvidence Evidence) Transfer(Journey journey, Random random, LocalDate on, bool good)
    {
        var command = TransferCommands.Next(random, journey.Record, on, good);
        return (command, TransferCommands.Evidence(random, journey.Record, command, good));
    }

    private static (MembershipCommand Command, MembershipEvidence Evidence) Restoration(Journey journey, Random random, LocalDate on, bool good)
    {
        var managed = random.Any<CadreManagement>();
        var command = RandomRestorations.Any(random, journey.Record, managed, good, on);
        return (command, journey.EvidenceFor(command) with { ManagedBy = good || random.Next(4) > 0 ? managed : null });
    }

    private static (MembershipCommand Command, MembershipEvidence Evidence) Seniority(Journey journey, Random random, LocalDate on, bool good)
    {
        var at = journey.Record.Recalculation?.Phase ?? SeniorityPhase.NotDeclared;
        var special = journey.Record.IsReadmission && random.Flip() ? on.PlusDays(-random.Next(9000)) : (LocalDate?)null;
        SeniorityCommand command = (good ? (int)at : random.Next(4)) switch
        {
            1 => new VerifySeniority(on),
            2 => new AppraiseSeniority(on),
            3 => new RecalculateSeniority(on, !good && random.Flip() ? random.Any<PartyBody>() : special is null ? PartyBody.SuperiorStandingCommittee : PartyBody.Secretariat, special),
            _ => new DeclareSeniority(on),
        };
        return (command, journey.EvidenceFor(command));
    }

    private static (MembershipCommand Command, MembershipEvidence Evidence) Badge(Journey journey, Random random, LocalDate on, bool good)
    {
        var measures = random.Next(6) == 0 ? [new ServedMeasure(random.Any<BadgeMeasureKind>(), on.PlusDays(-random.Next(420)), null)] : ValueList<ServedMeasure>.Empty;
        var about = new BadgeEvidence(on, "test", measures) { DiedOn = random.Next(12) == 0 ? on.PlusDays(-random.Next(40)) : null, Exempt = random.Flip() };
        var next = BadgeCommands.Next(random, journey.Record, about, journey.Cell.Place, on);
        for (var i = 0; good && i < 8 && !IsOpen(next.Command, journey.Record.Badges.Phase); i++)
        {
            next = BadgeCommands.Next(random, journey.Record, about, journey.Cell.Place, on);
        }

        return next;
    }

    private static (MembershipCommand Command, MembershipEvidence Evidence) Paper(Journey journey, Random random, LocalDate on, bool good)
    {
        var next = PaperProperties.Next(random, on);
        for (var i = 0; good && i < 8 && !IsOpen(next, journey.Record.Papers.Phase); i++)
        {
            next = PaperProperties.Next(random, on);
        }

        return (next, MembershipEvidence.None);
    }

    private static bool IsOpen<TPhase>(MembershipCommand command, TPhase phase)
        where TPhase : struct, Enum => Later[MembershipDecider.StepOf(command)].Contains(TermKey.Of(phase));

    // A register says that a probationer is a full member, that somebody left, or that who had left came back.
    private static StandingRecorded Told(MembershipRecord record, Random random, LocalDate on) => random.Next(3) switch
    {
        0 => new StandingRecorded(on, Standing.Full, random.Of(TransferCommands.Cells)) { OfficialOn = random.Flip() ? on.PlusDays(-random.Next(300)) : null },
        1 => new StandingRecorded(on, Standing.Former, null) { Ended = random.Any<EndingReason>() },
        _ => new StandingRecorded(on, random.Flip() ? Standing.Full : Standing.Probationary, random.Of(TransferCommands.Cells))
        {
            AdmissionDecidedOn = on.PlusDays(-random.Next(20)),
            JoinedOn = record.Standing == Standing.Former && random.Flip() ? on : null,
            ProbationEndsOn = random.Flip() ? on.PlusMonths(12) : null,
        },
    };

    private static MembershipEvent Correction(MembershipRecord record, Random random, LocalDate on)
    {
        var wrong = random.Next(Math.Max(record.History.Count, 1));
        if (record.History.Count == 0 || record.History[wrong] is EventCorrected)
        {
            return Dues.RandomDues.Payment(random, on, Journey.OldCell);
        }

        return MembershipHistory.Correct(record, on, wrong, random.Flip() ? null : record.History[wrong] with { On = record.History[wrong].On.PlusDays(random.Next(-9, 10)) });
    }

    private static (string Id, HashSet<string> From, string Family) Row(StepDescription step, string family) => (step.Id, step.From.ToHashSet(StringComparer.Ordinal), family);
}
