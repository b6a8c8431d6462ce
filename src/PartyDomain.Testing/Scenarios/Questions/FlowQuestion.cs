using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What happened to the persons of a unit in a period: of all, or of one group.</summary>
internal sealed class FlowQuestion() : Question("flow", typeof(FlowAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var period = RegisterInput.Period(reader);
        var unit = RegisterInput.RequireUnit(reader, "unit", register, null);
        var group = reader.Word<MemberGroup>("group");
        return register is null || period is not var (from, to) || unit is not { } under ? null : scene =>
        {
            var ledger = FlowLedger.Of(scene.Register);
            var counts = Enum.GetValues<FlowKind>().ToDictionary(kind => kind, kind => ledger.Count(under, kind, from, to, group));
            return new FlowAnswer(
                counts[FlowKind.Admission].Count,
                counts[FlowKind.AdmissionDecision].Count,
                counts[FlowKind.Recognition].Count,
                counts[FlowKind.ProbationerStruckOff].Count,
                counts[FlowKind.Annulment].Count,
                new FlowUnknown(
                    counts[FlowKind.Admission].Unknown,
                    counts[FlowKind.AdmissionDecision].Unknown,
                    counts[FlowKind.Recognition].Unknown,
                    counts[FlowKind.ProbationerStruckOff].Unknown,
                    counts[FlowKind.Annulment].Unknown));
        };
    }
}
