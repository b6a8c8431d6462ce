using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>What falls due for the leadership of one organization.</summary>
internal static class LeadershipDue
{
    public static IEnumerable<DueItem> Of(PartyOrganization organization, OrganizationAttributes now, LocalDate asOf, Law law)
    {
        var file = CommitteeFile.Of(organization, asOf);
        if (file.Phase == ElectionPhase.CongressCalled && file.Called is { } called)
        {
            var notice = law.Read(CongressLaw.Notice, called.On);
            yield return Item(DueKind.CongressOpening, called.OpensOn, notice.Citation, notice.Grade, organization.Id);
        }

        if (file is { TermFrom: { } from, TermEndsOn: { } ends })
        {
            var isCellTerm = now is { Kind: OrganizationKind.Cell, Role: TierRole.Subordinate };
            var term = law.Read(isCellTerm ? CongressLaw.CellTerm : CongressLaw.Term, from);
            yield return Item(DueKind.TermEnd, ends, term.Citation, term.Grade, organization.Id);
        }

        foreach (var (kind, kept) in new[] { (DueKind.ElectionReport, file.ReportDue), (DueKind.ElectionConfirmation, file.ConfirmationDue) })
        {
            if (kept is not null)
            {
                yield return Item(kind, Periods.Due(kept.StartedOn, kept.Length, law.Calendar)?.On ?? kept.DueOn, kept.Citation, kept.Grade, organization.Id);
            }
        }
    }

    private static DueItem Item(DueKind kind, LocalDate on, Citation? citation, EvidenceGrade grade, OrganizationId organization) =>
        new(kind, on, null, null, citation, grade) { Organization = organization };
}
