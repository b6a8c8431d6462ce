using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Transfers;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>What a file says of the places of a transfer and of what holds it back; the usual one leads out of an ordinary superior's organization.</summary>
internal sealed record TransferSource(TransferExtent Extent, SuperiorKind Superior, ValueList<TransferBar> Bars)
{
    public static TransferSource Usual { get; } = new(TransferExtent.BeyondSuperior, SuperiorKind.Ordinary, []);

    public static TransferSource Read(ObjectReader? reader, TransferSource usual)
    {
        if (reader is null)
        {
            return usual;
        }

        var source = new TransferSource(
            reader.Word<TransferExtent>("extent") ?? usual.Extent,
            reader.Word<SuperiorKind>("superior") ?? usual.Superior,
            reader.Element.TryGetProperty("bars", out _) ? RegisterInput.Words<TransferBar>(reader, "bars") : usual.Bars);
        reader.Close();
        return source;
    }

    public TransferEvidence For(OrganizationId from, OrganizationId? to, LocalDate on) => new(from, to, on, "fictitious", Extent, Superior, Bars);
}
