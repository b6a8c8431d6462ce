using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Membership.Transfers.TransferFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Membership.Transfers.TransferFacts>;

namespace PartyDomain.Membership.Transfers;

/// <summary>The step table of transfers. Deciding, explaining and drawing read this one table.</summary>
public static class TransferSteps
{
    private static readonly ValueList<string> AtHome = Phases(TransferPhase.AtHome);
    private static readonly ValueList<string> UnderWay = Phases(TransferPhase.Introduced, TransferPhase.PapersLost);
    private static readonly ValueList<string> Preparing = Phases(TransferPhase.Called, TransferPhase.Introduced, TransferPhase.Presented, TransferPhase.PapersLost);
    private static readonly ValueList<string> OnStay = Phases(TransferPhase.Temporary, TransferPhase.Called);

    private static readonly Need Member = new("member", TransferRules.Member);
    private static readonly Need Stay = new("temporary-stay", TemporaryTransferRules.OnStay);
    private static readonly Need WithinStay = new("within-stay", TemporaryTransferRules.WithinStay);

    internal static IReadOnlyList<Row> All { get; } = [.. Official(), .. Temporary(), .. Abroad()];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(TransferCommand command) => All.First(step => step.Command == command.GetType());

    private static Row[] Official() =>
    [
        Act<RegisterTransferGround>("ground", "actor.member", [.. AtHome, Key(TransferPhase.Temporary)], To(TransferPhase.Called)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member, new("calls-for-official", TransferRules.CallsForOfficial)],
        },
        Act<IssueTransferLetter>("introduce", "actor.sending-committee", Phases(TransferPhase.Called, TransferPhase.PapersLost), To(TransferPhase.Introduced)) with
        {
            Requirements =
            [
                Member,
                new("places", TransferRules.Places),
                new("not-barred", TransferRules.NotBarred),
                new("issuer", TransferRules.Issuer),
                new("papers", TransferPapers.Official),
                new("dues", TransferRules.Dues),
                new("in-time", TransferRules.StartInTime),
            ],
            Deadline = (f, _) => f.File.StartDue,
        },
        Paper<RegisterTransferSlip>("slip", "actor.receiving-committee", (f, _) => f.File.SlipReceivedOn is null) with { Requirements = [Member, new("after-letter", TransferRules.AfterLetter)] },
        Paper<ContactTransferee>("contact", "actor.receiving-committee", (_, _) => false) with { Requirements = [Member, new("after-letter", TransferRules.AfterLetter), new("contact", TransferRules.Contact)] },
        Act<PresentTransferLetter>("present", "actor.member", Phases(TransferPhase.Introduced), To(TransferPhase.Presented)) with
        {
            Requirements = [Member, new("in-time", TransferRules.PresentInTime)],
            Deadline = (f, _) => f.File.PresentDue,
        },
        Act<ReceiveMember>("receive", "actor.receiving-committee", Phases(TransferPhase.Presented), To(TransferPhase.AtHome)) with
        {
            Requirements = [Member, new("index-confirmed", TransferRules.Index), new("new-helper", TransferRules.NewHelper)],
        },
        Act<RefuseReception>("refuse", "actor.receiving-committee", Phases(TransferPhase.Presented), To(TransferPhase.Called)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member, new("refusal", TransferRules.Refusal)],
        },
        Act<RedirectTransfer>("redirect", "actor.receiving-committee", Phases(TransferPhase.Introduced, TransferPhase.Presented), To(TransferPhase.Introduced)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member, new("other-address", TransferRules.OtherAddress)],
        },
        Act<ReportLostPapers>("papers-lost", "actor.member", Phases(TransferPhase.Introduced), To(TransferPhase.PapersLost)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member, new("loss-confirmed", TransferRules.Loss)],
        },
        Act<CancelTransfer>(
            "cancel",
            "actor.sending-committee",
            [.. Preparing, Key(TransferPhase.GoingAbroad)],
            [new("at home", Key(TransferPhase.AtHome)), new("on a temporary stay", Key(TransferPhase.Temporary))]) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member],
        },
    ];

    private static Row[] Temporary() =>
    [
        Act<StartTemporaryTransfer>("start-temporary", "actor.sending-committee", AtHome, To(TransferPhase.Temporary)) with
        {
            IsOpen = (_, _) => false,
            Requirements =
            [
                Member,
                new("host", TemporaryTransferRules.Host),
                new("calls-for-temporary", TemporaryTransferRules.CallsForTemporary),
                new("papers", TransferPapers.Temporary),
                new("guest-rights", TemporaryTransferRules.GuestRights),
            ],
        },
        Act<ExtendTemporaryTransfer>("extend", "actor.host-committee", [.. OnStay, Key(TransferPhase.Abroad)], []) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member, Stay, new("extension-length", TemporaryTransferRules.ExtensionLength), new("extension-asked", TemporaryTransferRules.ExtensionAsked), WithinStay],
        },
        Act<EndTemporaryTransfer>("end-temporary", "actor.member", OnStay, [new("nothing else under way", Key(TransferPhase.AtHome)), new("official transfer goes on", Key(TransferPhase.Called))]) with
        {
            IsOpen = (f, _) => f.File.Stay is not null,
            Requirements = [Member, Stay, WithinStay],
        },
    ];

    private static Row[] Abroad() =>
    [
        Act<IntroduceAbroad>("introduce-abroad", "actor.sending-committee", AtHome, To(TransferPhase.GoingAbroad)) with
        {
            IsOpen = (_, _) => false,
            Requirements =
            [
                Member,
                new("calls-for-transfer-abroad", AbroadRules.CallsForTransfer),
                new("route-abroad", AbroadRules.Route),
                new("not-barred", AbroadRules.NotBarred),
                new("papers", TransferPapers.Abroad),
            ],
        },
        Act<PresentAbroad>("present-abroad", "actor.member", Phases(TransferPhase.GoingAbroad), To(TransferPhase.Abroad)) with
        {
            Requirements = [Member, new("after-departure", AbroadRules.AfterDeparture), new("in-time", AbroadRules.PresentInTime)],
            Deadline = (f, _) => f.File.Abroad?.PresentDue,
        },
        Act<MoveOnAbroad>("third-country", "actor.member", Phases(TransferPhase.Abroad), []) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member, new("third-country", AbroadRules.ThirdCountry)],
        },
        Act<ReturnFromAbroad>(
            "return",
            "actor.member",
            Phases(TransferPhase.GoingAbroad, TransferPhase.Abroad),
            [new("from a temporary stay", Key(TransferPhase.AtHome)), new("from an official transfer", Key(TransferPhase.Returned))]) with
        {
            Requirements = [Member, new("after-departure", AbroadRules.AfterDeparture), WithinStay],
        },
        Act<ReportReturn>("report-return", "actor.member", Phases(TransferPhase.Returned), To(TransferPhase.AtHome)) with
        {
            Requirements = [Member, new("review-confirmed", AbroadRules.ReviewConfirmed), new("in-time", AbroadRules.ReportInTime), new("new-helper", TransferRules.NewHelper)],
            Deadline = (f, _) => f.File.Abroad?.ReportDue,
        },
    ];

    private static Row Act<TCommand>(string id, string actor, ValueList<string> from, ValueList<Transition> to) =>
        new($"transfer.{id}", typeof(TCommand), from, to) { Actor = actor };

    private static Row Paper<TCommand>(string id, string actor, Func<TransferFacts, Law, bool> isOpen) =>
        new($"transfer.{id}", typeof(TCommand), UnderWay, []) { Actor = actor, IsOpen = isOpen, IsPaper = true };

    private static string Key(TransferPhase phase) => TermKey.Of(phase);

    private static ValueList<Transition> To(TransferPhase phase) => [new(string.Empty, Key(phase))];

    private static ValueList<string> Phases(params ReadOnlySpan<TransferPhase> phases)
    {
        var keys = new string[phases.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Key(phases[i]);
        }

        return ValueList.Create<string>(keys);
    }
}
