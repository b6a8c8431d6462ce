namespace PartyDomain.Membership.Transfers;

/// <summary>What each fact of transfer makes of a record. Total: it judges nothing, and a fact of anybody who is no member changes nothing.</summary>
internal static class TransferEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, TransferEvent happened)
    {
        if (record.Standing is not (Standing.Probationary or Standing.Full))
        {
            return record;
        }

        var file = record.Transfer ?? TransferFile.Empty;
        return happened switch
        {
            MemberReceived e => Home(record, e.To) with { Transfer = null },
            ReturnReported e => Home(record, e.Cell) with { Transfer = null },
            PresentedAbroad e => Presented(record, file, e),
            MovedOnAbroad e => file switch
            {
                { Abroad.Transfer: TransferKind.Official } => Home(record, e.To),
                { Abroad: not null, Stay: { } stay } => record with { Transfer = file with { Stay = stay with { Host = e.To } } },
                _ => record,
            },
            _ => With(record, Next(file, happened)),
        };
    }

    /// <summary>What an act on organizations makes of a transfer that is under way: it leads, and a guest stays, where the cell's members go.</summary>
    /// <param name="record">The record, with the home that the act gave.</param>
    /// <param name="e">The fact.</param>
    public static MembershipRecord Apply(MembershipRecord record, CollectivelyTransferred e)
    {
        if (record.Transfer is not { } file || record.Standing is not (Standing.Probationary or Standing.Full))
        {
            return record;
        }

        var to = file.To == e.From ? e.To : file.To;
        var stay = file.Stay is { } kept && kept.Host == e.From ? kept with { Host = e.To } : file.Stay;
        stay = file.Abroad is null && stay is not null && stay.Host == record.HomeCell ? null : stay;

        // Who has come where the letter leads has arrived.
        var next = to is not null && to == record.HomeCell ? TransferFile.Empty with { Stay = stay, Phase = Rest(stay) } : file with { To = to, Stay = stay };
        return With(record, next.Phase == TransferPhase.Temporary && stay is null ? TransferFile.Empty : next);
    }

    private static TransferFile Next(TransferFile file, TransferEvent happened) => happened switch
    {
        TransferGroundRegistered e => new TransferFile { Phase = TransferPhase.Called, Reason = e.Reason, EffectiveOn = e.EffectiveOn, StartDue = e.StartDue, Stay = file.Stay },
        TransferLetterIssued e => Ground(file) with { Stay = null, Phase = TransferPhase.Introduced, To = e.To, IntroducedOn = e.On, PresentDue = e.PresentDue, FileHandedOn = e.FileHandedOn },
        TransferSlipRegistered e => file with { SlipReceivedOn = e.On },
        TransfereeContacted { MemberNotified: true, SenderNotified: true } e => file with { ContactedOn = e.On },
        TransferLetterPresented when file.To is null => file,
        TransferLetterPresented e => file with { Phase = TransferPhase.Presented, PresentedOn = e.On },
        ReceptionRefused => Ground(file),
        TransferRedirected e => Ground(file) with { Phase = TransferPhase.Introduced, To = e.To, IntroducedOn = e.On, PresentDue = e.PresentDue },
        TransferPapersLost => file with { Phase = TransferPhase.PapersLost },
        TransferCancelled => file.Abroad is not null || file.Stay is null ? TransferFile.Empty : new TransferFile { Phase = TransferPhase.Temporary, Stay = file.Stay },
        TemporaryTransferStarted e => new TransferFile { Phase = TransferPhase.Temporary, Stay = new TemporaryStay(e.Host, e.Reason, e.On, e.Until, e.Until) },
        TemporaryTransferExtended e => file.Stay is { } stay ? file with { Stay = stay with { Until = e.Until } } : file,
        TemporaryTransferEnded => file with { Stay = null, Phase = file.Phase == TransferPhase.Temporary ? TransferPhase.AtHome : file.Phase },
        IntroducedAbroad e => new TransferFile
        {
            Phase = TransferPhase.GoingAbroad,
            Abroad = new StayAbroad(e.Transfer, e.Route, e.Reason, e.LeavesOn, e.PresentDue),
            Stay = e.Transfer == TransferKind.Official ? null : new TemporaryStay(null, e.Reason, e.LeavesOn, e.Until, e.Until),
        },
        ReturnedFromAbroad e => file.Abroad is { Transfer: TransferKind.Official } abroad
            ? file with { Phase = TransferPhase.Returned, Abroad = abroad with { ReturnedOn = e.On, ReportDue = e.ReportDue } }
            : TransferFile.Empty,
        _ => file,
    };

    // What called for the transfer, and nothing of the letter.
    private static TransferFile Ground(TransferFile file) => new()
    {
        Phase = TransferPhase.Called,
        Reason = file.Reason,
        EffectiveOn = file.EffectiveOn,
        StartDue = file.StartDue,
        Stay = file.Stay,
    };

    private static MembershipRecord Presented(MembershipRecord record, TransferFile file, PresentedAbroad e)
    {
        if (file.Abroad is not { } abroad)
        {
            return record;
        }

        var next = file with { Phase = TransferPhase.Abroad, Abroad = abroad with { PresentedOn = e.On, Left = record.HomeCell } };
        return abroad.Transfer == TransferKind.Official
            ? Home(record, e.To) with { Transfer = next }
            : record with { Transfer = next with { Stay = file.Stay is { } stay ? stay with { Host = e.To } : null } };
    }

    /// <summary>A decision makes somebody a member of a cell, whether there before or not: what was under way from elsewhere, or before the membership ended, does not go on.</summary>
    /// <param name="record">The record before it.</param>
    /// <param name="to">The cell.</param>
    public static MembershipRecord Settled(MembershipRecord record, OrganizationId? to) =>
        record.Standing is Standing.Probationary or Standing.Full && record.HomeCell == to ? record : Home(record, to) with { Transfer = null };

    // The cell that considers a probationary member is the one at home.
    private static MembershipRecord Home(MembershipRecord record, OrganizationId? to) => record with
    {
        HomeCell = to,
        Dossier = record.Dossier.Cell is { } considers && considers == record.HomeCell ? record.Dossier with { Cell = to } : record.Dossier,
    };

    private static MembershipRecord With(MembershipRecord record, TransferFile file) => record with { Transfer = file == TransferFile.Empty ? null : file };

    private static TransferPhase Rest(TemporaryStay? stay) => stay is null ? TransferPhase.AtHome : TransferPhase.Temporary;
}
