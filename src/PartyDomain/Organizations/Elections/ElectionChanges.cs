using NodaTime;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations.Elections;

/// <summary>The facts that an accepted act on offices brings.</summary>
internal static class ElectionChanges
{
    public static ValueList<OrganizationChange> Of(ElectionCommand command, ElectionFacts facts, Assessment a)
    {
        var next = new Dictionary<OrganizationId, int>();
        return Raw(command, facts, a).Select(change =>
        {
            var position = next.GetValueOrDefault(change.Organization, facts.Tree.Find(change.Organization)?.History.Count ?? 0);
            next[change.Organization] = position + 1;
            return change with { Happened = change.Happened with { Position = position } };
        }).ToValueList();
    }

    private static IEnumerable<OrganizationChange> Raw(ElectionCommand command, ElectionFacts facts, Assessment a)
    {
        IEnumerable<OrganizationEvent> own = command switch
        {
            CallCongress c => [new CongressCalled(c.On, c.CongressKind, c.Form, c.OpensOn)],
            HoldCongress c =>
            [
                new CongressHeld(
                    c.On,
                    facts.File.Called!.Form,
                    c.Number,
                    c.Seats,
                    TermRules.Term(facts.HasCellTerm, c.On, c.TermEndsOn, facts.IsFirstTerm, a, "command.termEndsOn")!.EndsOn,
                    a.StartIfKnown(CongressLaw.Report, c.On, "record")),
            ],
            HoldElection c => Elected(c, facts),
            ReportElection c => [new ElectionReported(c.On, a.StartIfKnown(CongressLaw.Confirmation, c.On, "record"))],
            ConfirmElection c => Confirmed(c, facts),
            AppointOffices c => Appointed(c, facts, a),
            MoveTermEnd c => [new TermEndMoved(c.On, c.EndsOn)],
            LeaveOffices c => Left(c, facts),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
        };
        var changes = own.ToList();
        return changes.Select(happened => new OrganizationChange(command.Organization, happened)).Concat(MilitaryLeft(facts, changes));
    }

    private static IEnumerable<OrganizationEvent> Elected(HoldElection command, ElectionFacts facts)
    {
        var result = facts.Result!;
        yield return new ElectionHeld(
            command.On,
            command.Office,
            facts.File.NextRound(command.Office),
            command.Seats,
            result.Base,
            result.Needed,
            command.Cast,
            command.Candidates,
            result.Elected);
        if (result.Elected.Count > 0 && BallotRules.IsFirst(facts, command))
        {
            foreach (var left in Off(facts, ElectionFacts.Inspection.Contains(command.Office) ? ElectionFacts.Inspection : ElectionFacts.Leadership))
            {
                yield return left;
            }
        }

        foreach (var person in result.Elected)
        {
            yield return new OfficeTaken(command.On, person, command.Office, OfficeSelection.Elected);
        }
    }

    // Rejected as a whole, everybody elected since the congress leaves; single posts that are not recognized are left one by one.
    private static IEnumerable<OrganizationEvent> Confirmed(ConfirmElection command, ElectionFacts facts)
    {
        var elected = facts.File.Elections.SelectMany(held => held.Elected.Select(person => new OfficeHolder(person, held.Office))).Distinct();
        return
        [
            new ElectionConfirmed(command.On, command.Recognized),
            .. (command.Recognized ? command.NotRecognized.SelectMany(office => WithPosts(office, facts)).Distinct() : elected)
                .Where(office => facts.Holds(office.Person, office.Office))
                .Select(office => new OfficeLeft(command.On, office.Person, office.Office)),
        ];
    }

    // Who is no member of the committee holds none of its posts.
    private static IEnumerable<OfficeHolder> WithPosts(OfficeHolder office, ElectionFacts facts) => office.Office == PartyOffice.CommitteeMember
        ? facts.Held(ElectionFacts.Leadership).Where(held => held.Person == office.Person).Prepend(office)
        : [office];

    private static IEnumerable<OrganizationEvent> Appointed(AppointOffices command, ElectionFacts facts, Assessment a)
    {
        var whole = AppointmentRules.IsWhole(command.Ground);
        var named = command.Offices.Count(office => office.Office == PartyOffice.CommitteeMember);
        return
        [
            new CommitteeAppointed(
                command.On,
                command.Ground,
                whole ? command.Seats ?? named : null,
                whole ? TermRules.Term(facts.HasCellTerm, command.On, command.TermEndsOn, true, a, "command.termEndsOn")!.EndsOn : null),
            .. whole ? Off(facts, [.. ElectionFacts.Leadership, .. ElectionFacts.Inspection]) : AppointmentRules.Replaces(facts, command) ? Off(facts, ElectionFacts.Leadership) : [],
            .. command.Offices.Select(office => new OfficeTaken(command.On, office.Person, office.Office, OfficeSelection.Appointed)),
        ];
    }

    private static IEnumerable<OrganizationEvent> Left(LeaveOffices command, ElectionFacts facts) =>
        Off(facts, Enum.GetValues<PartyOffice>()).Where(left => command.Persons.Contains(left.Person));

    private static IEnumerable<OfficeLeft> Off(ElectionFacts facts, IReadOnlyCollection<PartyOffice> offices) =>
        facts.Held(offices).Select(held => new OfficeLeft(facts.On, held.Person, held.Office));

    // 294-QĐ/TW, 24.3.1: who came into the military committee as secretary leaves it with that post.
    private static IEnumerable<OrganizationChange> MilitaryLeft(ElectionFacts facts, List<OrganizationEvent> own)
    {
        var back = own.OfType<OfficeTaken>().Where(taken => taken.Office == PartyOffice.Secretary).Select(taken => taken.Person).ToHashSet();
        var gone = own.OfType<OfficeLeft>().Where(left => left.Office == PartyOffice.Secretary && !back.Contains(left.Person)).Select(left => left.Person).ToHashSet();
        if (gone.Count == 0 || !facts.Before.Contains(facts.Id))
        {
            return [];
        }

        return facts.Before.Children(facts.Id)
            .Where(child => facts.Before[child].Sector == OrganizationSector.Army)
            .SelectMany(child => facts.Tree.Find(child)!.Offices
                .Where(term => term is { Selection: OfficeSelection.Appointed, Office: PartyOffice.Secretary or PartyOffice.CommitteeMember } && gone.Contains(term.Person) && term.IsHeldOn(facts.On))
                .Select(term => new OrganizationChange(child, new OfficeLeft(facts.On, term.Person, term.Office))));
    }
}
