namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>ended-transfers</c>. Who transfers the members of an organization that is ended: 294-QĐ/TW, 6.3.5 names the committee directly above, 38-HD/BTCTW, II.4.3.3 a the committee that ends.</summary>
public enum EndedTransfersReading
{
    /// <summary>The committee directly above.</summary>
    DirectSuperior = 0,

    /// <summary>The committee that ends, right after the decision; the one above stays responsible.</summary>
    OwnCommittee = 1,
}
