using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>
/// May a body decide a session of this kind and form on these subjects? With a register, it says who stands where; without one, every organization named stands directly below the one that
/// acts, and members are in a cell below it, or in the cell that acts.
/// </summary>
internal sealed class InspectionPermittedQuestion() : Question("inspection-permitted", typeof(PermittedAnswer))
{
    private static readonly OrganizationId MadeCell = new("cell-of-subjects");

    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        foreach (var name in (string[])["kind", "form", "body", "subjects"])
        {
            reader.Require(name);
        }

        var (kind, form, body) = (reader.Word<SessionKind>("kind"), reader.Word<SessionForm>("form"), reader.Word<SessionBody>("body"));
        var by = RegisterInput.Organization(reader, "by") ?? new OrganizationId("acting");
        var subjects = reader.List("subjects").Select(item => Subject(item.Value, item.Path, reader.Problems)).OfType<SessionSubject>().ToValueList();
        var managed = reader.Element.TryGetProperty("managedBySuperior", out _) ? RegisterInput.Persons(reader, "managedBySuperior").ToHashSet() : null;
        var (members, hasCommittee) = (reader.Number("members"), reader.Flag("hasCommittee"));
        var (isDispersed, hasManyGroups) = (reader.Flag("dispersed") ?? false, reader.Flag("manyGroups") ?? false);
        if (on is not { } day || kind is not { } meant || form is not { } held || body is not { } acting)
        {
            return null;
        }

        var command = new DecideSession(day, new SessionPlan(meant, held, by, acting), subjects);
        var session = new InspectionSession(new SessionId("session"));
        var told = subjects.OfType<MemberSubject>().Select(subject => subject.Person).Distinct().ToList();
        var saying = managed is null ? null : told.ToDictionary(person => person, managed.Contains);
        return scene =>
        {
            var (tree, evidence) = input.Given.Register?.Register is null
                ? Made(command, told, saying)
                : (scene.Register.Organizations, InspectionEvidences.For(scene.Register, command, session, saying, isDispersed, hasManyGroups));
            var cell = evidence.Cell ?? new InspectingCell(members ?? 0, hasCommittee ?? false);
            var given = evidence with
            {
                Cell = evidence.Cell is null && members is null ? null : cell with
                {
                    Members = members ?? cell.Members,
                    HasCommittee = hasCommittee ?? cell.HasCommittee,
                    IsDispersed = isDispersed,
                    HasManyGroups = hasManyGroups,
                },
            };
            var outcome = InspectionDecider.Decide(command, given, session, tree, scene.Law);
            scene.Show(outcome.Findings);
            return PermittedAnswer.Of(outcome);
        };
    }

    private static SessionSubject? Subject(System.Text.Json.JsonElement value, string path, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return null;
        }

        var organization = RegisterInput.Organization(reader, "organization");
        var person = RegisterInput.Person(reader, "person");
        var body = reader.Word<SubjectBody>("body") ?? SubjectBody.Organization;
        reader.Close();
        if (organization is null == person is null)
        {
            problems.Add(path, "A subject is either an 'organization' or a 'person'. Write one of the two.");
            return null;
        }

        return organization is { } id ? new OrganizationSubject(id, body) : new MemberSubject(person!.Value);
    }

    private static (OrganizationTree Tree, InspectionEvidence Evidence) Made(DecideSession command, List<PersonId> persons, Dictionary<PersonId, bool>? managed)
    {
        var plan = command.Plan;
        var ofCell = plan.Body is SessionBody.Cell or SessionBody.CellCommittee;
        var below = command.Subjects.OfType<OrganizationSubject>().Select(subject => subject.Organization).Append(MadeCell).Distinct().Where(id => id != plan.By);
        var organizations = below.Select(id => Organization(id, OrganizationKind.Cell, plan.By)).Prepend(Organization(plan.By, ofCell ? OrganizationKind.Cell : OrganizationKind.PartyOrganization, null));
        var cell = ofCell ? plan.By : MadeCell;
        return (
            OrganizationTree.Of(organizations),
            new InspectionEvidence(command.On, "scenario")
            {
                Members = persons.Select(person => new InspectedMember(person, cell, managed?.GetValueOrDefault(person))).ToValueList(),
            });
    }

    private static PartyOrganization Organization(OrganizationId id, OrganizationKind kind, OrganizationId? parent) => OrganizationHistory.Fold(
        id,
        [new OrganizationTakenOver(new LocalDate(1930, 2, 3), new OrganizationAttributes(id.Value, kind, kind == OrganizationKind.Cell ? TierRole.Subordinate : TierRole.Grassroots, OrganizationSector.Other, parent))]);
}
