using PartyDomain.Quotas;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>How targets are handed down: a line for each target above others, by its id; the targets with nothing above them; those of units outside the tree.</summary>
internal sealed record CascadeAnswer(ResultMap<CascadeLineAnswer> Lines, ValueList<string> Tops, ValueList<string> NotInTree)
{
    public static CascadeAnswer Of(CascadeCheck check) => new(
        new(check.Lines.Select(line => KeyValuePair.Create(line.Parent.Id, CascadeLineAnswer.Of(line)))),
        Ids(check.Tops),
        Ids(check.NotInTree));

    public static ValueList<string> Ids(IEnumerable<AdmissionTarget> targets) => targets.Select(target => target.Id).ToValueList();
}
