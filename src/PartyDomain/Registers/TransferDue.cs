using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Transfers;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>What falls due for a member whose transfer is under way.</summary>
internal static class TransferDue
{
    public static IEnumerable<DueItem> Of(MembershipRecord record, LocalDate asOf, Law law)
    {
        if (record.Transfer is not { } file)
        {
            yield break;
        }

        var running = file.Phase switch
        {
            TransferPhase.Called => (DueKind.TransferStart, file.StartDue),
            TransferPhase.Introduced => (DueKind.LetterPresentation, file.PresentDue),
            TransferPhase.GoingAbroad => (DueKind.PresentationAbroad, file.Abroad?.PresentDue),
            TransferPhase.Returned => (DueKind.ReturnReport, file.Abroad?.ReportDue),
            _ => (DueKind.TransferStart, (Deadline?)null),
        };
        if (running is (var kind, { } due))
        {
            yield return Due.Item(kind, due, record.Person, law);
        }

        // Without the setting: where both starts are known, the earlier one, so that nobody looks too late.
        if (file.Phase is TransferPhase.Introduced or TransferPhase.PapersLost && LateFilings.Earliest(file, new Assessment(law, asOf)) is { } filing)
        {
            yield return Due.Item(DueKind.TransferFiling, filing, record.Person, law);
        }

        if (file.Stay is { Until: { } until })
        {
            var rule = law.Read(TemporaryTransferLaw.ExtensionReported, asOf);
            yield return new DueItem(DueKind.TemporaryStayEnd, until, record.Person, null, rule.Citation, rule.Grade);
        }
    }
}
