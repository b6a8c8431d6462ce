using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Voting;

namespace PartyDomain.Registers;

/// <summary>Reads from a register who makes up a body on a day: the members of a cell, or the incumbents of a committee.</summary>
internal static class RosterEvidence
{
    private static readonly PartyOffice[] Standing =
        [PartyOffice.Secretary, PartyOffice.StandingDeputySecretary, PartyOffice.DeputySecretary, PartyOffice.StandingCommitteeMember];

    private static readonly PartyOffice[] Whole = [.. Standing, PartyOffice.CommitteeMember];

    public static Roster? Of(Register register, OrganizationId cell, PartyBody body, EvidenceRequest request, List<Finding> missing)
    {
        var day = request.Command.On;
        if (SeatOf(register, cell, body, day) is not { } seat)
        {
            missing.Add(new Finding(RegisterCodes.SuperiorNotKnown, FindingEffect.Open, "evidence.roster", null, [Arg.Key("organization", cell.Value), Arg.Date("on", day)]));
            return null;
        }

        var entries = body == PartyBody.Cell ? Members(register, cell, day) : Incumbents(register, seat, body, day);
        if (request.Absent is not { } absent)
        {
            missing.Add(RegisterEvidence.Note("evidence.roster.present", "host-must-say.attendance"));
            absent = [];
        }

        if (body == PartyBody.ProvincialStandingGroup)
        {
            missing.Add(RegisterEvidence.Note("evidence.roster.headsCommission", "host-must-say.commission-heads"));
        }

        return new Roster(seat, body, day, request.Origin, entries.Select(entry => entry with { Present = !absent.Contains(entry.Person) }).ToValueList());
    }

    private static OrganizationId? SeatOf(Register register, OrganizationId cell, PartyBody body, LocalDate day)
    {
        var grassroots = CellEvidence.Grassroots(register, cell, day);
        switch (body)
        {
            case PartyBody.Cell:
                return cell;
            case PartyBody.PartCommittee:
                return CellEvidence.First(register, cell, day, TierRole.Part);
            case PartyBody.GrassrootsCommittee or PartyBody.DelegatedCommittee or PartyBody.GrassrootsStandingCommittee or PartyBody.EmpoweredStandingCommittee:
                return grassroots;
            case PartyBody.ProvincialStandingCommittee or PartyBody.ProvincialStandingGroup or PartyBody.PoliceStandingCommittee or PartyBody.ProvincialCommittee:
                return CellEvidence.First(register, cell, day, TierRole.Provincial);
            default:
                // Directly above the grassroots organization; of a village cell without one, the commune's committee.
                return register.Organizations.Find(grassroots ?? cell)?.On(day)?.Parent;
        }
    }

    private static IEnumerable<RosterEntry> Members(Register register, OrganizationId cell, LocalDate day) =>
        register.MembersOf(cell, day).Select(member => new RosterEntry(member.Person)
        {
            Probationary = member.Timeline.On(day)!.Standing == Membership.Standing.Probationary,
            Exempt = member.Timeline.On(day)!.Exemption?.HoldsOn(day) == true,
        });

    private static IEnumerable<RosterEntry> Incumbents(Register register, OrganizationId seat, PartyBody body, LocalDate day)
    {
        var isWhole = body is PartyBody.GrassrootsCommittee or PartyBody.DelegatedCommittee or PartyBody.PartCommittee or PartyBody.DirectSuperior or PartyBody.SuperiorCommittee or PartyBody.ProvincialCommittee;
        var offices = isWhole ? Whole : Standing;
        var organization = register.Organizations.Find(seat);
        return organization is null
            ? []
            : offices
                .SelectMany(office => organization.Holders(office, day).Select(person => (person, office)))
                .GroupBy(item => item.person, item => item.office)
                .Select(group => new RosterEntry(group.Key)
                {
                    InStandingGroup = body == PartyBody.ProvincialStandingGroup && group.Any(office => office != PartyOffice.StandingCommitteeMember),
                });
    }
}
