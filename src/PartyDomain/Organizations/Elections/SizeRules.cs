using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Elections;

/// <summary>How many may hold an office at once.</summary>
internal static class SizeRules
{
    /// <summary>Judges how many hold an office.</summary>
    /// <param name="now">What the organization is.</param>
    /// <param name="office">The office.</param>
    /// <param name="count">How many would hold it; of deputies those of both kinds.</param>
    /// <param name="committee">How many members the committee has.</param>
    /// <param name="evidence">From how many units it was formed, and whether it is a new province.</param>
    /// <param name="a">Collects the findings.</param>
    /// <param name="subject">The path of the number.</param>
    public static RequirementStatus Judge(OrganizationAttributes now, PartyOffice office, int count, int committee, ElectionEvidence evidence, Assessment a, string subject) => office switch
    {
        PartyOffice.Secretary or PartyOffice.InspectionChair => AtMost(office, count, 1, null, a, subject),
        PartyOffice.StandingDeputySecretary or PartyOffice.DeputySecretary => Deputies(now, office, count, a, subject),
        PartyOffice.CommitteeMember => Committee(now, count, evidence, a, subject),
        PartyOffice.StandingCommitteeMember => Standing(now, count, committee, evidence, a, subject),
        _ => Met,
    };

    private static RequirementStatus Deputies(OrganizationAttributes now, PartyOffice office, int count, Assessment a, string subject)
    {
        var provision = now.Kind == OrganizationKind.Cell ? CommitteeLaw.CellDeputiesMax : IsCommune(now) ? ElectionLaw.CommuneDeputies : null;
        return provision is null ? Met : AtMost(provision, office, count, a, subject);
    }

    // 294-QĐ/TW, 23.2; 06-HD/TW, 13.3; 45-CT/TW
    private static RequirementStatus Committee(OrganizationAttributes now, int count, ElectionEvidence evidence, Assessment a, string subject)
    {
        if (now.Kind == OrganizationKind.Cell || now.Role == TierRole.Part)
        {
            return AtMost(now.Kind == OrganizationKind.Cell ? CommitteeLaw.CellCommitteeMax : CommitteeLaw.PartCommitteeMax, PartyOffice.CommitteeMember, count, a, subject);
        }

        if (!IsCommune(now))
        {
            return Met;
        }

        var few = a.Read(ElectionLaw.CommuneCommittee);
        var many = a.Read(ElectionLaw.CommuneManyUnits);
        if (evidence.FormedFromUnits is null && few.IsKnown && count > few.Value)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.formedFromUnits", null, Arg.Term("evidence", "evidence.formed-from-units"));
            return Pending;
        }

        var isMany = many.IsKnown && evidence.FormedFromUnits >= many.Value;
        return AtMost(isMany ? ElectionLaw.CommuneCommitteeManyUnits : ElectionLaw.CommuneCommittee, PartyOffice.CommitteeMember, count, a, subject);
    }

    // Charter, 22.5; 294-QĐ/TW, 14.2; 45-CT/TW
    private static RequirementStatus Standing(OrganizationAttributes now, int count, int committee, ElectionEvidence evidence, Assessment a, string subject)
    {
        if (now.Role == TierRole.Grassroots && a.Require(CommitteeLaw.StandingCommitteeFrom, subject) is { } from && committee < from.Value)
        {
            a.Bar(ElectionCodes.StandingNotDue, subject, from.Citation, Arg.Number("committee", committee), Arg.Number("from", from.Value));
            return NotMet;
        }

        if (IsCommune(now))
        {
            if (a.Read(ElectionLaw.CommuneStandingMin) is { IsKnown: true } least && count < least.Value)
            {
                a.Breach(ElectionCodes.TooFewSeats, subject, least.Citation, Arg.Term("office", PartyOffice.StandingCommitteeMember), Arg.Number("count", count), Arg.Number("least", least.Value));
            }

            return AtMost(ElectionLaw.CommuneStandingMax, PartyOffice.StandingCommitteeMember, count, a, subject);
        }

        var provision = evidence.IsNewProvince ? CommitteeLaw.StandingCommitteeShareNewProvince : CommitteeLaw.StandingCommitteeShare;
        if (a.Require(provision, subject) is not { } share)
        {
            return Undetermined;
        }

        // Of a new province exactly the half is too many.
        var most = committee * share.Value.Numerator / share.Value.Denominator;
        most -= evidence.IsNewProvince && committee * share.Value.Numerator % share.Value.Denominator == 0 ? 1 : 0;
        return AtMost(PartyOffice.StandingCommitteeMember, count, checked((int)most), share.Citation, a, subject);
    }

    private static bool IsCommune(OrganizationAttributes now) =>
        Places.IsCommune(now.Sector) && now is { Kind: OrganizationKind.PartyOrganization, Role: TierRole.Grassroots or TierRole.SuperiorOfGrassroots };

    // Where no number is known, a note says so.
    private static RequirementStatus AtMost(Provision<int> provision, PartyOffice office, int count, Assessment a, string subject)
    {
        if (a.Read(provision) is { IsKnown: true } most)
        {
            return AtMost(office, count, most.Value, most.Citation, a, subject);
        }

        a.Remark(LawCodes.NoLimitKnown, subject, null, Arg.Key("provision", provision.Key), Arg.Date("on", a.On));
        return Met;
    }

    private static RequirementStatus AtMost(PartyOffice office, int count, int most, Citation? citation, Assessment a, string subject)
    {
        if (count <= most)
        {
            return Met;
        }

        a.Bar(ElectionCodes.TooManySeats, subject, citation, Arg.Term("office", office), Arg.Number("count", count), Arg.Number("most", most));
        return NotMet;
    }
}
