using PartyDomain.Organizations;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How many sessions of inspection and supervision there were in a period, and of whom.</summary>
internal sealed class InspectionsQuestion() : Question("inspections", typeof(InspectionsAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var period = RegisterInput.Period(reader);
        reader.Require("countedBy");
        var countedBy = reader.Word<SessionDay>("countedBy");
        var by = RegisterInput.Unit(reader, "by", register, null);
        var body = reader.Word<SessionBody>("body");
        var kind = reader.Word<SessionKind>("kind");
        var form = reader.Word<SessionForm>("form");
        var named = reader.Element.TryGetProperty("shareOf", out _) ? RegisterInput.Units(reader, "shareOf", register, null) : null;
        var role = reader.Word<TierRole>("shareOfRole");
        return register is null || period is not var (from, to) || countedBy is not { } day ? null : scene =>
        {
            var report = OversightReports.Inspections(scene.Register, from, to, day);
            bool IsMeant(CountedSession session) =>
                (by is null || session.Plan.By == by)
                && (body is null || session.Plan.Body == body)
                && (kind is null || session.Plan.Kind == kind)
                && (form is null || session.Plan.Form == form);
            var view = scene.Register.Organizations.On(to);
            var units = named ?? (role is { } wanted ? view.Organizations.Where(id => view[id].Role == wanted).ToValueList() : null);
            return InspectionsAnswer.Of(report.Count(IsMeant), units is null ? null : report.ShareOf([.. units], IsMeant), report.WithoutDay);
        };
    }
}
