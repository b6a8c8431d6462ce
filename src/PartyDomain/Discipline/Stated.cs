using PartyDomain.Rulebooks;

namespace PartyDomain.Discipline;

/// <summary>
/// Makes provisions of the chains of discipline. Links that amend or guide and leave a point untouched carry it on with its grade; those that
/// replace must say themselves what they say, so that silence is found.
/// </summary>
internal static class Stated
{
    private static readonly Instrument[] Amending =
    [
        Instruments.PenaltyGuidance04, Instruments.PenaltyGuidance06, Instruments.PenaltyGuidance05, Instruments.Penalties264, Instruments.PenaltyGuidance15,
    ];

    public static Provision<T> Inspection<T>(string key, params Statement<T>[] said) => new(key, Chains.Inspection, said);

    public static Provision<T> Penalties<T>(string key, params Statement<T>[] said) => new(key, Chains.Penalties, Filled(Chains.Penalties, said));

    public static Provision<T> OfOrganizations<T>(string key, params Statement<T>[] said) => new(key, Chains.OrganizationPenalties, Filled(Chains.OrganizationPenalties, said));

    /// <summary>A value first seen in the text of 69-QĐ/TW.</summary>
    public static Provision<T> From69<T>(string key, string point, T value, Statement<T>? last = null) => Penalties(
        key,
        new Statement<T>(StatementKind.NotKnown, Instruments.Penalties102),
        new Statement<T>(StatementKind.Enacted, Instruments.Penalties69, point, EvidenceGrade.Confirmed, value),
        last ?? new Statement<T>(StatementKind.NotSeen, Instruments.Penalties212));

    /// <summary>A value of the Charter.</summary>
    public static Provision<T> Charter<T>(string key, string point, T value, EvidenceGrade grade = EvidenceGrade.Confirmed) =>
        new(key, Chains.Charter, [new Statement<T>(StatementKind.Enacted, Instruments.Charter2011, point, grade, value)]);

    private static Statement<T>[] Filled<T>(Chain chain, Statement<T>[] said)
    {
        var all = new List<Statement<T>>();
        foreach (var instrument in chain.Instruments)
        {
            if (Array.Find(said, statement => statement.Instrument == instrument) is { } own)
            {
                all.Add(own);
            }
            else if (Array.IndexOf(Amending, instrument) >= 0 && all.Count > 0)
            {
                all.Add(Carried(all[^1], instrument));
            }
        }

        return [.. all];
    }

    private static Statement<T> Carried<T>(Statement<T> before, Instrument instrument) => before.Kind is StatementKind.NotKnown or StatementKind.NotSeen
        ? new(before.Kind, instrument)
        : new(StatementKind.Restated, instrument, before.Point, before.Grade, default, before.CitedIn ?? before.Instrument.Id);
}
