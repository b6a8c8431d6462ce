using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Evidence for an act in a case: what the file says of the member or the organization, and who votes.</summary>
internal sealed record CaseSource
{
    /// <summary>Whether there is any evidence at all.</summary>
    public bool IsAny { get; init; } = true;

    /// <summary>What the file says, without day and roster.</summary>
    public CaseEvidence Said { get; init; } = new();

    /// <summary>Whether the file says which standing the member has.</summary>
    public bool SaysSubject { get; init; }

    /// <summary>The day for which it holds; null for that of the act.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Who votes; null for the body as it is given, or the usual one.</summary>
    public RosterSource? Roster { get; init; }

    /// <summary>The organization whose body votes; null for the usual one.</summary>
    public OrganizationId? Acting { get; init; }

    /// <summary>Whether the member concerned is one of those who vote, and present; null where the member is not one of them.</summary>
    public bool? AccusedPresent { get; init; }

    public CaseEvidence For(CaseCommand? command, LocalDate on, DisciplineCase one, Surroundings surroundings, Scene scene)
    {
        if (!IsAny)
        {
            return new CaseEvidence();
        }

        var day = AsOf ?? on;
        return Said with
        {
            AsOf = day,
            Subject = SaysSubject || one.Subject.Member is not { } member ? Said.Subject : StandingOf(scene.RecordOf(member)),
            Organization = one.Subject.Organization is { } organization ? Said.Organization ?? StandingOf(organization, day, scene) : null,
            Roster = command is VoteOnMeasure vote ? RosterOf(vote.By, day, one, surroundings) : null,
        };
    }

    private static DisciplineSubject StandingOf(MembershipRecord record) => record.Standing == Standing.Probationary ? DisciplineSubject.ProbationaryMember : DisciplineSubject.FullMember;

    // Part organizations decide nothing, so they are passed over.
    private static OrganizationStanding StandingOf(OrganizationId organization, LocalDate day, Scene scene)
    {
        var view = scene.HasRegister ? scene.Register.Organizations.On(day) : null;
        return view?.Contains(organization) == true
            ? new OrganizationStanding { Superiors = view.Path(organization).SkipLast(1).Reverse().Where(id => view[id].Role != TierRole.Part).ToValueList() }
            : new OrganizationStanding();
    }

    private Roster? RosterOf(PartyBody body, LocalDate day, DisciplineCase one, Surroundings surroundings)
    {
        var acting = Acting ?? Stand.CellId;
        var roster = Roster is { } source ? source(acting, body, day) : surroundings.RosterOf(acting, body, day);
        if (roster is null || AccusedPresent is not { } present || one.Subject.Member is not { } member)
        {
            return Acting is null ? roster : roster is null ? null : roster with { Organization = acting };
        }

        var ordinary = roster.Entries.FirstOrDefault(entry => entry == new RosterEntry(entry.Person))
            ?? throw new InvalidOperationException("Nobody of this body is ordinary and present, so that the member concerned could be that one.");
        return roster with
        {
            Organization = Acting ?? roster.Organization,
            Entries = roster.Entries.Where(entry => entry != ordinary).Append(new RosterEntry(member) { Present = present }).ToValueList(),
        };
    }
}
