using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Voting;

namespace PartyDomain.Registers;

/// <summary>Builds the evidence for acts in disciplinary cases from a register, so that no sender of a command can assert it.</summary>
public static class CaseEvidences
{
    // Whose members the offices of a register tell; of other bodies the host gives the roster.
    private static readonly PartyBody[] Seated =
    [
        PartyBody.Cell, PartyBody.PartCommittee, PartyBody.GrassrootsCommittee, PartyBody.DelegatedCommittee, PartyBody.GrassrootsStandingCommittee, PartyBody.EmpoweredStandingCommittee,
        PartyBody.SuperiorStandingCommittee, PartyBody.SuperiorCommittee, PartyBody.ProvincialStandingCommittee, PartyBody.ProvincialCommittee,
    ];

    /// <summary>Builds the evidence for a command, as of its day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="request">The command, the case and what only the host knows.</param>
    /// <returns>The evidence and what is missing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CaseEvidenceAnswer For(Register register, CaseEvidenceRequest request)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(request);
        var missing = new List<Finding>();
        var evidence = request.Case.Subject.Member is { } member ? OfMember(register, member, request, missing) : OfOrganization(register, request.Case.Subject.Organization!.Value, request);
        return new CaseEvidenceAnswer(evidence with { AsOf = request.Command.On, Roster = RosterOf(register, request, missing), Proceedings = request.Proceedings }, missing.ToValueList());
    }

    /// <summary>Whether a member sits on the Central Committee on a day, as <see cref="PartyDomain.Discipline.Suspensions.SuspensionDecider"/> asks.</summary>
    /// <param name="register">The register.</param>
    /// <param name="person">The member.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether the register holds such an office.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static bool IsOfCentralCommittee(Register register, PersonId person, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        return CommitteeOf(register, person, day) == CadreTier.Central;
    }

    private static CaseEvidence OfMember(Register register, PersonId member, CaseEvidenceRequest request, List<Finding> missing)
    {
        var (day, one) = (request.Command.On, request.Case);
        var span = register.Find(member)?.Timeline.On(day);
        var subject = SubjectOf(span?.Standing, one.Standing);
        if (subject is null)
        {
            missing.Add(new Finding(RegisterCodes.UnknownPerson, FindingEffect.Open, "evidence.subject", null, []));
        }

        if (request.ManagedBy is null)
        {
            missing.Add(RegisterEvidence.Note("evidence.managedBy", "host-must-say.managed-by"));
        }

        var others = register.CasesOf(member).Where(held => held.Entry.Case != one.Id).Select(held => held.On(day)).ToList();
        return new CaseEvidence
        {
            Subject = subject,
            Offices = OfficesHeld.Of(register, member, day).Party.Select(held => new HeldOffice(held.Organization, held.Term.Office)).ToValueList(),
            CommitteeOf = CommitteeOf(register, member, day),
            ManagedBy = request.ManagedBy ?? CadreTier.None,
            Delegated = span?.Cell is { } cell && CellEvidence.Grassroots(register, cell, day) is { } home && register.Organizations.Find(home)!.PowerOn(OrganizationPower.Delegated, day) is not null,
            AtFormerOrganization = IsElsewhere(register, member, one, day),
            DisciplinedActs = Disciplined(others.Concat(Known(register.CasesOf(member), one))),
            OtherViolations = Violations(others),
        };
    }

    private static CaseEvidence OfOrganization(Register register, OrganizationId organization, CaseEvidenceRequest request)
    {
        var (day, one) = (request.Command.On, request.Case);
        var others = register.CasesOf(organization).Where(held => held.Entry.Case != one.Id).Select(held => held.On(day)).ToList();
        var gone = register.Organizations.Find(organization)?.On(day) is null;
        var last = gone ? LastDay(register, organization, day) : day;
        var violated = one.Acts.Count > 0 ? one.Acts.Min(act => act.From) : day;
        return new CaseEvidence
        {
            Subject = DisciplineSubject.Organization,
            Organization = new OrganizationStanding
            {
                Superiors = last is { } there ? register.Organizations.Upward(organization, there).Skip(1).Where(id => register.Organizations.Find(id)!.On(there)!.Role != TierRole.Part).ToValueList() : [],
                Members = register.Members.Where(member => member.Timeline.On(violated) is { IsMember: true, Cell: { } cell } && register.Organizations.Upward(cell, violated).Contains(organization)).Select(member => member.Person).ToValueList(),
                Gone = gone,
                ReceivedBy = gone ? LifecycleSuccession.Of(register.Organizations, organization, day).To : [],
            },
            DisciplinedActs = Disciplined(others.Concat(Known(register.CasesOf(organization), one))),
            OtherViolations = Violations(others),
        };
    }

    // After an expulsion the person is no member any more: the standing at the decision counts.
    private static DisciplineSubject? SubjectOf(Standing? standing, DisciplineSubject? decided) => standing switch
    {
        Standing.Full => DisciplineSubject.FullMember,
        Standing.Probationary => DisciplineSubject.ProbationaryMember,
        _ => decided is DisciplineSubject.Organization ? null : decided,
    };

    private static CadreTier CommitteeOf(Register register, PersonId person, LocalDate day)
    {
        var highest = CadreTier.None;
        foreach (var held in OfficesHeld.Of(register, person, day).Party.Where(held => held.Term.Office <= PartyOffice.CommitteeMember))
        {
            var tier = register.Organizations.Find(held.Organization)!.On(day)?.Role switch
            {
                TierRole.Central => CadreTier.Central,
                TierRole.Provincial => CadreTier.Provincial,
                TierRole.SuperiorOfGrassroots => CadreTier.Superior,
                TierRole.Grassroots => CadreTier.Grassroots,
                TierRole.Part or TierRole.Subordinate => CadreTier.Cell,
                _ => CadreTier.None,
            };
            highest = tier > highest ? tier : highest;
        }

        return highest;
    }

    // Whether the member belonged to another grassroots organization on the day of some act.
    private static bool IsElsewhere(Register register, PersonId member, DisciplineCase one, LocalDate day)
    {
        if (register.Find(member)?.Timeline is not { } timeline || timeline.On(day) is not { IsMember: true, Cell: { } now })
        {
            return false;
        }

        var home = MemberEvidences.Base(register, now, day);
        return one.Acts.Any(act => timeline.On(act.From) is { IsMember: true, Cell: { } then } && MemberEvidences.Base(register, then, act.From) != home);
    }

    // What stood on the day, and what stands by all that is known: a decision dated before another one may not double its measure.
    private static IEnumerable<DisciplineCase> Known(IEnumerable<RegisterCase> held, DisciplineCase one) => held.Where(other => other.Entry.Case != one.Id).Select(other => other.Case);

    private static ValueList<string> Disciplined(IEnumerable<DisciplineCase> others) => others
        .Where(one => one.SignedOn is not null && one.Phase is not (CasePhase.Annulled or CasePhase.NotDisciplined))
        .SelectMany(one => one.Acts.Where(act => act.Exempt is null).Select(act => act.Key))
        .Distinct(StringComparer.Ordinal)
        .ToValueList();

    // Acts concluded in other cases. What was annulled because there was no violation is none.
    internal static ValueList<LocalDate> Violations(IEnumerable<DisciplineCase> others) => others
        .Where(one => one.Wrong != WrongKind.NoViolation)
        .SelectMany(one => one.Acts.Where(act => act.Exempt is null).Select(act => act.From))
        .Distinct()
        .Order()
        .ToValueList();

    private static Roster? RosterOf(Register register, CaseEvidenceRequest request, List<Finding> missing)
    {
        if (request.Command is not VoteOnMeasure vote)
        {
            return null;
        }

        var day = request.Command.On;
        var from = request.Case.Subject.Organization ?? (request.Case.Subject.Member is { } member ? register.Find(member)?.Timeline.On(day)?.Cell : null);
        if (from is not { } place || !Seated.Contains(vote.By) || register.Organizations.Find(place)?.On(day) is null)
        {
            missing.Add(RegisterEvidence.Note("evidence.roster", "host-must-say.roster"));
            return null;
        }

        return request.Case.Subject.Organization is { } organization
            ? Above(register, organization, vote.By, day, request, missing)
            : RosterEvidence.Of(register, place, vote.By, day, request.Origin, request.Absent, missing);
    }

    // An organization is judged by the nearest body of that kind above it.
    private static Roster? Above(Register register, OrganizationId organization, PartyBody body, LocalDate day, CaseEvidenceRequest request, List<Finding> missing)
    {
        var role = body switch
        {
            PartyBody.SuperiorStandingCommittee or PartyBody.SuperiorCommittee => TierRole.SuperiorOfGrassroots,
            PartyBody.ProvincialStandingCommittee or PartyBody.ProvincialCommittee => TierRole.Provincial,
            PartyBody.Cell or PartyBody.PartCommittee => TierRole.Part,
            _ => TierRole.Grassroots,
        };
        if (register.Organizations.Upward(organization, day).Skip(1).Where(id => register.Organizations.Find(id)!.On(day)!.Role == role).Cast<OrganizationId?>().FirstOrDefault() is not { } seat)
        {
            missing.Add(RegisterEvidence.Note("evidence.roster", "host-must-say.roster"));
            return null;
        }

        return RosterEvidence.At(register, seat, body, day, request.Origin, request.Absent, missing);
    }

    private static LocalDate? LastDay(Register register, OrganizationId organization, LocalDate day) =>
        register.Organizations.Find(organization) is { } one
            && OrganizationHistory.InForce(one.History).LastOrDefault(happened => happened.Ends && happened.On <= day) is { } end
                ? end.On.PlusDays(-1)
                : null;
}
