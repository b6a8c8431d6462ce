namespace PartyDomain.Membership.Papers;

/// <summary>What each fact about card and file makes of a record. Total: it judges nothing.</summary>
internal static class FileEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, PaperEvent happened) => record with { Papers = Apply(record.Papers, happened) };

    /// <summary>Adds what a record taken over names.</summary>
    public static PaperFile Take(PaperFile file, CardKey? card, CvNumber? number) => file with
    {
        CvNumber = number ?? file.CvNumber,
        Card = card is { } key && file.Card?.Key != key ? new PartyCard(key, null) : file.Card,
        Phase = card is { } other && file.Card?.Key != other ? CardPhase.Held : file.Phase,
    };

    private static PaperFile Apply(PaperFile file, PaperEvent happened) => happened switch
    {
        CardRequested e => file with { Phase = CardPhase.Requested, Requested = e.Act },
        CardDecided e => file with { Phase = CardPhase.Decided, Requested = null, Card = new PartyCard(e.Card, e.On) },
        CardHandedOver e => Change(file, CardPhase.Held, card => card with { HandedOverOn = e.On }),
        CardChecked e => Change(file, file.Phase, card => card with { CheckedOn = e.On }),
        CardFaultReported e => Change(file, CardPhase.Missing, card => card with { Fault = e.Fault, FaultReportedOn = e.On }),
        CardDeposited => Change(file, CardPhase.Deposited, card => card),
        CardGivenBack => Change(file, CardPhase.Held, card => card),
        CardCollected e => Change(file, CardPhase.Collected, card => card with { CollectedOn = e.On }),
        CvNumberAssigned e => file with { CvNumber = e.Number },
        FilePlaced e => file with { Keeper = e.Keeper, KeptBy = e.Organization },
        IndexConfirmed e => file with { IndexConfirmedOn = e.On },
        FileSupplemented e => file with { SupplementedOn = e.On },
        FileHandedOver e => file with { Keeper = FileKeeper.DirectSuperior, KeptBy = e.Organization },
        FileLost e => file with { FileLostOn = e.On, LossCause = e.Cause },
        FileRestored => file with { FileLostOn = null, LossCause = null, IndexConfirmedOn = null },
        _ => file,
    };

    // A fact without a card changes nothing.
    private static PaperFile Change(PaperFile file, CardPhase phase, Func<PartyCard, PartyCard> change) =>
        file.Card is { } card ? file with { Phase = phase, Card = change(card) } : file;
}
