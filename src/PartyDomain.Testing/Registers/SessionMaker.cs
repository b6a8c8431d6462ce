using NodaTime;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>Makes the sessions of inspection and supervision of a fictitious district in the year of the report and the one before.</summary>
internal sealed class SessionMaker(RegisterLayout layout, OrganizationMaker organizations, Population population, long seed)
{
    private readonly Dice dice = new(seed, 8);
    private readonly List<OrganizationId> grassroots = [.. layout.Grassroots];
    private readonly List<InspectionEntry> entries = [];

    public ValueList<InspectionEntry> Make()
    {
        for (var year = layout.Shape.Year - 1; year <= layout.Shape.Year; year++)
        {
            for (var i = 0; i < 4; i++)
            {
                District(new LocalDate(year, 2 + (2 * i), 6), SessionKind.Inspection, i == 0 ? SessionForm.Thematic : SessionForm.Compliance, SessionBody.StandingCommittee, 5);
            }

            District(new LocalDate(year, 5, 12), SessionKind.Supervision, SessionForm.Thematic, SessionBody.StandingCommittee, 2);
            District(new LocalDate(year, 4, 16), SessionKind.Inspection, SessionForm.SignsOfViolation, SessionBody.InspectionCommission, 1);
            District(new LocalDate(year, 9, 18), SessionKind.Inspection, SessionForm.SignsOfViolation, SessionBody.InspectionCommission, 2);
            foreach (var (unit, _, _) in layout.Organizations)
            {
                Grassroots(unit, new LocalDate(year, 6, 3));
            }
        }

        Begun(new LocalDate(layout.Shape.Year, 12, 2));
        return entries.ToValueList();
    }

    // Organizations are drawn again and again: there are more occurrences than different ones.
    private void District(LocalDate day, SessionKind kind, SessionForm form, SessionBody body, int count)
    {
        var subjects = Enumerable.Range(0, count).Select(_ => grassroots[dice.Below(grassroots.Count)]).Distinct().Select(SessionSubject (id) => new OrganizationSubject(id)).ToList();
        subjects.Add(new MemberSubject(organizations.Committee[dice.Below(organizations.Committee.Count)]));
        Held(new SessionPlan(kind, form, RegisterLayout.District, body), subjects, day);
    }

    private void Grassroots(OrganizationId unit, LocalDate day)
    {
        var cells = layout.Cells.Where(cell => cell.Grassroots == unit).ToList();
        var first = cells[dice.Below(cells.Count)].Id;
        var second = cells[dice.Below(cells.Count)].Id;
        Held(
            new SessionPlan(SessionKind.Inspection, SessionForm.Compliance, unit, SessionBody.Committee),
            [new OrganizationSubject(first), new MemberSubject(population.Roster(first)[0]), new MemberSubject(population.Roster(second)[5])],
            day);
    }

    private void Held(SessionPlan plan, List<SessionSubject> subjects, LocalDate day)
    {
        var decided = RegisterLayout.Workday(day.PlusDays(dice.Below(10)));
        var concluded = RegisterLayout.Workday(decided.PlusDays(40));
        var facts = new List<InspectionEvent> { new SessionDecided(decided, plan, subjects.DistinctBy(subject => subject).ToValueList()), new SessionBegun(RegisterLayout.Workday(decided.PlusDays(10))) };
        foreach (var subject in ((SessionDecided)facts[0]).Subjects)
        {
            var conclusion = Conclusion(plan);
            facts.Add(new SubjectConcluded(concluded, subject, conclusion));
            if (conclusion == SubjectConclusion.MustBeDisciplined && dice.Percent(90))
            {
                facts.Add(new SubjectDisciplined(RegisterLayout.Workday(concluded.PlusDays(20)), subject));
            }
        }

        facts.Add(new SessionConcluded(concluded));
        Add(facts);
    }

    private SubjectConclusion Conclusion(SessionPlan plan) => (plan.Kind, plan.Form, dice.Below(100)) switch
    {
        (SessionKind.Supervision, _, var roll) => roll < 70 ? SubjectConclusion.NoViolation : SubjectConclusion.Shortcoming,
        (_, SessionForm.SignsOfViolation, var roll) => roll < 20 ? SubjectConclusion.NoViolation : roll < 50 ? SubjectConclusion.Violation : SubjectConclusion.MustBeDisciplined,
        (_, _, var roll) => roll < 60 ? SubjectConclusion.NoViolation : roll < 92 ? SubjectConclusion.Shortcoming : SubjectConclusion.Violation,
    };

    // One that is not over when the year ends.
    private void Begun(LocalDate day) => Add(
    [
        new SessionDecided(RegisterLayout.Workday(day), new SessionPlan(SessionKind.Inspection, SessionForm.Compliance, RegisterLayout.District, SessionBody.StandingCommittee), [new OrganizationSubject(grassroots[0])]),
        new SessionBegun(RegisterLayout.Workday(day.PlusDays(12))),
    ]);

    private void Add(IEnumerable<InspectionEvent> facts) =>
        entries.Add(new InspectionEntry(new SessionId($"session-{entries.Count + 1:000}"), facts.Select((happened, position) => happened with { Position = position }).ToValueList()));
}
