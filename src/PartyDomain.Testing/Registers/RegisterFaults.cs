using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>Puts faults into a sound register, to prove that <see cref="RegisterAudit"/> tells every one of them.</summary>
public static class RegisterFaults
{
    /// <summary>Puts faults into a document: of each kind in turn, every one at a place of its own.</summary>
    /// <param name="document">A document in which <see cref="RegisterAudit"/> finds nothing, such as one of <see cref="RegisterGenerator"/>.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">Which places.</param>
    /// <returns>The document with the faults, and where each must be found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentException">The document has no party organization that was taken over at the top.</exception>
    /// <exception cref="InvalidOperationException">The document has too few members with a single recorded standing and a profile.</exception>
    public static FaultyRegister Seed(RegisterDocument document, int count, long seed = 1)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var draft = new FaultDraft(document, seed);
        Func<FaultDraft, SeededFault>[] kinds = [.. MemberFaults.All, .. OrganizationFaults.All, .. PlaceFaults.All, .. PlanFaults.All, .. OversightFaults.All];
        var faults = new List<SeededFault>(count);
        for (var i = 0; i < count; i++)
        {
            faults.Add(kinds[i % kinds.Length](draft));
        }

        return new FaultyRegister(draft.ToDocument(), faults.ToValueList());
    }
}
