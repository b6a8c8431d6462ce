using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The offices of one person on a day.</summary>
internal sealed record OfficesAnswer(int Count, ValueList<OfficeAnswer> Party, ValueList<CoverageUnitId> Units, bool IsSecretaryAndHead)
{
    public static OfficesAnswer Of(OfficesHeld held) => new(
        held.Party.Count,
        held.Party.Select(one => new OfficeAnswer(one.Organization, one.Term.Office, one.Term.Selection, one.Term.From)).ToValueList(),
        held.Units,
        held.IsSecretaryAndHead);
}
