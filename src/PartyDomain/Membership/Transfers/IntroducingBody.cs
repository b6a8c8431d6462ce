namespace PartyDomain.Membership.Transfers;

/// <summary>Who issues the letter of introduction.</summary>
public enum IntroducingBody
{
    /// <summary>The grassroots committee, or the cell that is one.</summary>
    Grassroots = 0,

    /// <summary>The committee directly above the grassroots organization.</summary>
    DirectSuperior = 1,

    /// <summary>The body entrusted by a committee directly under the Centre, or by an army committee: its organization commission, its political organ, the personnel department of the police.</summary>
    Entrusted = 2,
}
