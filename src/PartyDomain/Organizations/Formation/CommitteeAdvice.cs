using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations.Formation;

/// <summary>What the size of committees gives rise to. One method a provision.</summary>
internal static class CommitteeAdvice
{
    private const string Committee = "situation.committee";
    private const string Standing = "situation.standingCommittee";

    public static void Judge(OrganizationSituation s, Assessment a)
    {
        if (s.Kind == OrganizationKind.Cell)
        {
            CellCommittee(s, a);
            Deputies(s, a);
        }
        else
        {
            PartCommittee(s, a);
            StandingCommittee(s, a);
            StandingShare(s, a);
        }
    }

    // Charter, 24.4; 294-QĐ/TW, 23.2.
    private static void CellCommittee(OrganizationSituation s, Assessment a)
    {
        if (a.Require(CommitteeLaw.CellCommitteeFrom, Committee) is { } from)
        {
            var due = s.Full >= from.Value;
            if (due && s.Committee is null)
            {
                a.Remark(FormationCodes.CommitteeNotKnown, Committee, from.Citation, Arg.Number("full", s.Full), Arg.Number("from", from.Value));
            }
            else if (due && s.Committee == 0)
            {
                a.Breach(FormationCodes.CommitteeMissing, Committee, from.Citation, Arg.Number("full", s.Full), Arg.Number("from", from.Value));
            }
            else if (!due && s.Committee > 0)
            {
                a.Remark(FormationCodes.CommitteeNotDue, Committee, from.Citation, Arg.Number("full", s.Full), Arg.Number("from", from.Value));
            }

            FormationAdvice.Near(CommitteeLaw.CellCommitteeFrom, s.Full, from, "situation.full", a);
        }

        AtMost(CommitteeLaw.CellCommitteeMax, s.Committee, a);
    }

    // 294-QĐ/TW, 23.2.
    private static void Deputies(OrganizationSituation s, Assessment a)
    {
        const string Subject = "situation.deputies";
        if (s.Deputies is { } deputies and > 0 && a.Require(CommitteeLaw.CellDeputiesMax, Subject) is { } most && deputies > most.Value)
        {
            a.Breach(FormationCodes.TooManyDeputies, Subject, most.Citation, Arg.Number("deputies", deputies), Arg.Number("most", most.Value));
        }
    }

    // 06-HD/TW, 13.3.
    private static void PartCommittee(OrganizationSituation s, Assessment a)
    {
        if (s.Role == TierRole.Part)
        {
            AtMost(CommitteeLaw.PartCommitteeMax, s.Committee, a);
        }
    }

    // Charter, 22.5.
    private static void StandingCommittee(OrganizationSituation s, Assessment a)
    {
        if (s.Role != TierRole.Grassroots || s.Committee is not ({ } committee and > 0) || a.Require(CommitteeLaw.StandingCommitteeFrom, Standing) is not { } from)
        {
            return;
        }

        var due = committee >= from.Value;
        if (due && s.StandingCommittee == 0)
        {
            a.Breach(FormationCodes.StandingCommitteeMissing, Standing, from.Citation, Arg.Number("committee", committee), Arg.Number("from", from.Value));
        }
        else if (!due && s.StandingCommittee > 0)
        {
            a.Remark(FormationCodes.StandingCommitteeNotDue, Standing, from.Citation, Arg.Number("committee", committee), Arg.Number("from", from.Value));
        }

        FormationAdvice.Near(CommitteeLaw.StandingCommitteeFrom, committee, from, Committee, a);
    }

    // 294-QĐ/TW, 14.2. Of new provinces exactly a half is too many, and the Political Bureau decides; for communes no share is known.
    private static void StandingShare(OrganizationSituation s, Assessment a)
    {
        if (s.Committee is not ({ } committee and > 0) || s.StandingCommittee is not ({ } standing and > 0))
        {
            return;
        }

        var isCommune = Places.IsCommune(s.Sector) && s.Role is (TierRole.Grassroots or TierRole.SuperiorOfGrassroots);
        if (a.Require(isCommune ? CommitteeLaw.StandingCommitteeShareCommune : CommitteeLaw.StandingCommitteeShare, Standing) is not { } share)
        {
            return;
        }

        var actual = new Fraction(standing, committee);
        var (most, citation) = (share.Value, share.Citation);
        if (actual > most && s.Role == TierRole.Provincial && s.IsNewProvince != false && a.Read(CommitteeLaw.StandingCommitteeShareNewProvince) is { IsKnown: true } wider)
        {
            if (actual < wider.Value)
            {
                NewProvince(s, wider.Citation, a);
                return;
            }

            (most, citation) = s.IsNewProvince == true ? (wider.Value, wider.Citation) : (most, citation);
        }

        if (actual > most || (actual == most && most != share.Value))
        {
            a.Breach(
                FormationCodes.StandingCommitteeTooLarge,
                Standing,
                citation,
                Arg.Number("standing", standing),
                Arg.Number("committee", committee),
                Arg.Fraction("share", most));
        }
    }

    private static void NewProvince(OrganizationSituation s, Citation? citation, Assessment a)
    {
        if (s.IsNewProvince is null)
        {
            a.Add(FormationCodes.NewProvinceNotKnown, FindingEffect.Open, Standing, citation);
        }
        else
        {
            a.Remark(FormationCodes.PoliticalBureauDecides, Standing, citation);
        }
    }

    private static void AtMost(Provision<int> provision, int? size, Assessment a)
    {
        if (size is { } count and > 0 && a.Require(provision, Committee) is { } most && count > most.Value)
        {
            a.Breach(FormationCodes.CommitteeTooLarge, Committee, most.Citation, Arg.Number("size", count), Arg.Number("most", most.Value));
        }
    }
}
