using NodaTime;
using PartyDomain.Discipline;
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

    public static Roster? Of(Register register, OrganizationId cell, PartyBody body, EvidenceRequest request, List<Finding> missing) =>
        Of(register, cell, body, request.Command.On, request.Origin, request.Absent, missing);

    public static Roster? Of(Register register, OrganizationId cell, PartyBody body, LocalDate day, string origin, ValueList<PersonId>? away, List<Finding> missing)
    {
        if (SeatOf(register, cell, body, day) is not { } seat)
        {
            missing.Add(new Finding(RegisterCodes.SuperiorNotKnown, FindingEffect.Open, "evidence.roster", null, [Arg.Key("organization", cell.Value), Arg.Date("on", day)]));
            return null;
        }

        return At(register, seat, body, day, origin, away, missing);
    }

    /// <summary>The roster of a body whose organization is known.</summary>
    public static Roster At(Register register, OrganizationId seat, PartyBody body, LocalDate day, string origin, ValueList<PersonId>? away, List<Finding> missing)
    {
        var entries = body == PartyBody.Cell ? Members(register, seat, day) : Incumbents(register, seat, body, day);
        if (away is not { } absent)
        {
            missing.Add(RegisterEvidence.Note("evidence.roster.present", "host-must-say.attendance"));
            absent = [];
        }

        if (body == PartyBody.ProvincialStandingGroup)
        {
            missing.Add(RegisterEvidence.Note("evidence.roster.headsCommission", "host-must-say.commission-heads"));
        }

        return new Roster(seat, body, day, origin, entries.Select(entry => entry with { Present = !absent.Contains(entry.Person), Suspended = IsSuspended(register, entry.Person, body, day) }).ToValueList());
    }

    // Who is suspended from all party activity is so everywhere; who is suspended from committees, in every body but the cell.
    private static bool IsSuspended(Register register, PersonId person, PartyBody body, LocalDate day) => register.SuspensionsOf(person).Any(held =>
        held.Suspension.HoldsOn(day) && (body != PartyBody.Cell || held.Suspension.Decision?.Activity == SuspendedActivity.PartyActivity));

    internal static OrganizationId? SeatOf(Register register, OrganizationId cell, PartyBody body, LocalDate day)
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
        register.MembersOf(cell, day)
            .Select(member => (member.Person, Span: member.Timeline.On(day)!))
            .Select(item => new RosterEntry(item.Person)
            {
                Probationary = item.Span.Standing == Membership.Standing.Probationary,
                Exempt = item.Span.Exemption?.HoldsOn(day) == true,
                TemporarilyElsewhere = item.Span.Host is { } host && IsOtherOrganization(register, cell, host, day),
            })
            .Concat(register.GuestsOf(cell, day).Select(guest => new RosterEntry(guest.Person)
            {
                TemporaryGuest = true,
                Probationary = guest.Timeline.On(day)!.Standing == Membership.Standing.Probationary,
            }));

    // 294-QĐ/TW, 9.3.2 speaks of another đảng bộ: another cell of the same one does not count.
    private static bool IsOtherOrganization(Register register, OrganizationId home, OrganizationId host, LocalDate day) =>
        CellEvidence.Grassroots(register, home, day) is not { } grassroots || CellEvidence.Grassroots(register, host, day) != grassroots;

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
