using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>In which cell each member is on a day, and who is in transit.</summary>
internal sealed class MembersQuestion() : Question("members", typeof(MembersAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var on = reader.RequireDate("on");
        var unit = RegisterInput.Unit(reader, "unit", register, on);
        return register is null || on is not { } day ? null : scene =>
        {
            var view = scene.Register.Organizations.On(day);
            var under = unit is { } top ? view.Subtree(top).ToHashSet() : view.Organizations.ToHashSet();
            var placed = scene.Register.Members
                .Select(member => (member.Person, Span: member.Timeline.On(day)))
                .Where(item => item.Span is { IsMember: true, Cell: { } cell } && under.Contains(cell))
                .Select(item => (item.Person, Cell: item.Span!.Cell!.Value))
                .ToList();
            var inTransit = unit is null ? LifecycleConsequences.InTransit(scene.Register, day) : [];
            return new MembersAnswer(
                placed.Count,
                new(placed.CountBy(item => item.Cell.Value, StringComparer.Ordinal)),
                new(placed.Select(item => KeyValuePair.Create(item.Person.Value, item.Cell))),
                new(inTransit.Select(member => KeyValuePair.Create(member.Person.Value, member.Sender))),
                inTransit.Count);
        };
    }
}
