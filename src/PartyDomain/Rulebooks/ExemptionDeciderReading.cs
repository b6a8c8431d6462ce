namespace PartyDomain.Rulebooks;

/// <summary>Answers the open questions <c>exemption-renewal</c> and <c>exemption-awaiting-retirement</c>. Who decides on an exemption where the guidance of the Secretariat and that of the Central Organization Commission differ.</summary>
public enum ExemptionDeciderReading
{
    /// <summary>The cell (06-HD/TW, 10.3).</summary>
    Cell = 0,

    /// <summary>The grassroots committee, or the standing committee above where there is none (38-HD/BTCTW, IV.1.2 c).</summary>
    Committee = 1,
}
