using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How many households are in the charge of members, in one organization with all below it.</summary>
internal sealed class HouseholdsQuestion() : Question("households", typeof(HouseholdsAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var on = reader.RequireDate("on");
        var unit = RegisterInput.RequireUnit(reader, "unit", register, on);
        var kinds = RegisterInput.Words<CoverageUnitKind>(reader, "kinds").ToArray();
        return register is null || on is not { } day || unit is not { } below
            ? null
            : scene => HouseholdsAnswer.Of(OversightReports.Households(scene.Register, below, day, kinds));
    }
}
