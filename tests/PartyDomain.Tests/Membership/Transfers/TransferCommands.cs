using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Transfers;

namespace PartyDomain.Tests.Membership.Transfers;

/// <summary>Commands of the transfer workflow with their evidence: such as fit the phase a record is in, and any.</summary>
internal static class TransferCommands
{
    public static readonly OrganizationId[] Cells = [new("cell-1"), new("cell-2"), new("cell-3")];

    private static readonly MoveReason[] Lasting = [MoveReason.Posting, MoveReason.Retirement, MoveReason.Residence, MoveReason.Graduation, MoveReason.Demobilization];
    private static readonly MoveReason[] Passing = [MoveReason.Work, MoveReason.Secondment, MoveReason.Contract, MoveReason.Residence, MoveReason.WaitingForWork];
    private static readonly MoveReason[] Outward = [MoveReason.Work, MoveReason.Study, MoveReason.ExportLabor, MoveReason.Treatment, MoveReason.Posting];

    // The steps that lead on; chosen more often, so that walks reach the later phases.
    private static readonly string[] Forward = ["transfer.introduce", "transfer.present", "transfer.receive", "transfer.refuse", "transfer.present-abroad"];

    /// <summary>One kind of command by its step, for any generator that joins several workflows.</summary>
    public static IReadOnlyDictionary<string, Func<Random, MembershipRecord, LocalDate, bool, TransferCommand>> Kinds { get; } = new Dictionary<string, Func<Random, MembershipRecord, LocalDate, bool, TransferCommand>>(StringComparer.Ordinal)
    {
        ["transfer.ground"] = (r, _, on, good) => new RegisterTransferGround(on, good ? r.Of(Lasting) : r.Any<MoveReason>(), on.PlusDays(r.Next(-20, 20)), good ? null : Term(r)),
        ["transfer.introduce"] = (r, record, on, good) => new IssueTransferLetter(
            on, good ? Other(r, record) : r.Of(Cells), good ? IntroducingBody.DirectSuperior : r.Any<IntroducingBody>(), Papers(r, good), good || r.Flip(), r.Flip() ? on : null),
        ["transfer.slip"] = (_, _, on, _) => new RegisterTransferSlip(on),
        ["transfer.contact"] = (r, _, on, good) => new ContactTransferee(on, good || r.Flip(), good || r.Flip()),
        ["transfer.present"] = (r, _, on, _) => new PresentTransferLetter(on, r.Flip()),
        ["transfer.receive"] = (r, _, on, good) => new ReceiveMember(on, good || r.Flip()),
        ["transfer.refuse"] = (r, _, on, _) => new RefuseReception(on, r.Any<ReceptionRefusal>()),
        ["transfer.redirect"] = (r, _, on, _) => new RedirectTransfer(on, r.Of(Cells)),
        ["transfer.papers-lost"] = (r, _, on, good) => new ReportLostPapers(on, good || r.Flip(), good || r.Flip()),
        ["transfer.cancel"] = (_, _, on, _) => new CancelTransfer(on),
        ["transfer.start-temporary"] = (r, record, on, good) => good && r.Next(8) == 0
            ? new StartTemporaryTransfer(on, Other(r, record), MoveReason.WaitingForRetirement, null, false, Papers(r, true))
            : new StartTemporaryTransfer(on, good ? Other(r, record) : r.Of(Cells), good ? r.Of(Passing) : r.Any<MoveReason>(), good ? Length.Months(r.Next(3, 12)) : Term(r), !good && r.Next(3) == 0, Papers(r, good)),
        ["transfer.extend"] = (r, _, on, good) => new ExtendTemporaryTransfer(on, good ? Length.Months(r.Next(1, 7)) : Term(r) ?? Length.Months(12), good || r.Flip(), good || r.Flip()),
        ["transfer.end-temporary"] = (_, _, on, _) => new EndTemporaryTransfer(on),
        ["transfer.introduce-abroad"] = (r, _, on, good) => Abroad(r, on, good),
        ["transfer.present-abroad"] = (r, _, on, _) => new PresentAbroad(on, r.Of(Cells)),
        ["transfer.third-country"] = (r, _, on, _) => new MoveOnAbroad(on, r.Of(Cells), r.Flip()),
        ["transfer.return"] = (_, _, on, _) => new ReturnFromAbroad(on),
        ["transfer.report-return"] = (r, _, on, good) => new ReportReturn(on, r.Of(Cells), good || r.Flip()),
    };

    /// <summary>A command: one that is open in the phase where it is to be good, any otherwise.</summary>
    public static TransferCommand Next(Random random, MembershipRecord record, LocalDate on, bool good)
    {
        var phase = TermKey.Of(record.Transfer?.Phase ?? TransferPhase.AtHome);
        var open = good ? TransferSteps.Describe().Where(step => step.From.Contains(phase)).Select(step => step.Id).ToList() : [.. Kinds.Keys];
        var forward = good && random.Flip() ? open.Where(Forward.Contains).ToList() : [];
        return Kinds[random.Of(forward.Count > 0 ? forward : open)](random, record, on, good);
    }

    /// <summary>The evidence for a command: sound where it is to be good.</summary>
    public static MembershipEvidence Evidence(Random random, MembershipRecord record, TransferCommand command, bool good)
    {
        if (record.HomeCell is not { } home || (!good && random.Next(5) == 0))
        {
            return MembershipEvidence.None;
        }

        var to = (command as IssueTransferLetter)?.To;
        var evidence = new TransferEvidence(home, to, command.On, "test", random.Any<TransferExtent>(), SuperiorKind.Ordinary, []);
        if (good)
        {
            return new MembershipEvidence { Transfer = evidence };
        }

        return new MembershipEvidence
        {
            Transfer = random.Next(5) switch
            {
                0 => evidence with { From = random.Of(Cells) },
                1 => evidence with { To = random.Of(Cells) },
                2 => evidence with { AsOf = command.On.PlusDays(random.Next(-1, 2)) },
                3 => evidence with { Bars = [random.Any<TransferBar>()] },
                _ => evidence with { Superior = random.Of([SuperiorKind.Ordinary, SuperiorKind.Provincial, SuperiorKind.CentralPolice, SuperiorKind.Army]) },
            },
        };
    }

    private static OrganizationId Other(Random random, MembershipRecord record) => random.Of([.. Cells.Where(cell => cell != record.HomeCell)]);

    private static Length? Term(Random random) => random.Next(8) switch
    {
        0 => null,
        1 => Length.WorkingDays(80),
        2 => Length.Months(0),
        3 => Length.CalendarDays(random.Next(60, 800)),
        _ => Length.Months(random.Next(1, 30)),
    };

    private static ValueList<TransferPaper> Papers(Random random, bool good) =>
        good ? [.. Enum.GetValues<TransferPaper>()] : [.. Enum.GetValues<TransferPaper>().Where(_ => random.Next(6) > 0)];

    private static IntroduceAbroad Abroad(Random random, LocalDate on, bool good)
    {
        var reason = good ? random.Of(Outward) : random.Any<MoveReason>();
        var term = good ? random.Flip() ? Length.Months(random.Next(12, 40)) : Length.Months(random.Next(3, 12)) : Term(random);
        var route = term is { Count: < 12 } ? AbroadRoute.Grassroots : reason == MoveReason.ExportLabor ? AbroadRoute.DirectSuperior : AbroadRoute.ForeignAffairs;
        return new IntroduceAbroad(on, on.PlusDays(random.Next(4)), reason, term, good ? route : random.Any<AbroadRoute>(), Papers(random, good));
    }
}
