using PartyDomain.Membership.Transfers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which transfer a move calls for.</summary>
internal sealed class TransferKindQuestion() : Question("transfer-kind", typeof(TransferKindAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        reader.Require("reason");
        var reason = reader.Word<MoveReason>("reason");
        var from = reader.Date("from");
        var (months, days) = (reader.Number("months"), reader.Number("days"));
        var (abroad, none, far) = (reader.Flag("abroad") ?? false, reader.Flag("noOrganization") ?? false, reader.Flag("farFromHome") ?? false);
        if (months is not null && days is not null)
        {
            reader.Problems.Add(reader.To("days"), "Give the length in 'months' or in 'days', not both.");
            return null;
        }

        Length? term = months is { } m ? Length.Months(m) : days is { } d ? Length.CalendarDays(d) : null;
        return on is not { } day || reason is not { } why ? null : scene =>
        {
            var outcome = TransferKinds.Of(new PlannedMove(why, from ?? day, term) { Abroad = abroad, NoOrganization = none, FarFromHome = far }, day, scene.Law);
            scene.Show(outcome.Findings);
            return TransferKindAnswer.Of(outcome);
        };
    }
}
