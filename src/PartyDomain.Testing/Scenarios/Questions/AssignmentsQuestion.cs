using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which members of committees are in charge of which organizations on a day. Without units, those directly below the committees are meant.</summary>
internal sealed class AssignmentsQuestion() : Question("assignments", typeof(AssignmentsAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var on = reader.RequireDate("on");
        reader.Require("committees");
        var committees = RegisterInput.Units(reader, "committees", register, on);
        var units = reader.Element.TryGetProperty("units", out _) ? RegisterInput.Units(reader, "units", register, null) : null;
        var office = reader.Word<PartyOffice>("office") ?? PartyOffice.CommitteeMember;
        return register is null || on is not { } day ? null : scene =>
        {
            var organizations = scene.Register.Organizations;
            var view = organizations.On(day);
            return AssignmentsAnswer.Of(AssignmentCoverage.Of(organizations, scene.Register.Document.Assignments, committees, office, units as IEnumerable<OrganizationId> ?? committees.SelectMany(view.Children), day));
        };
    }
}
