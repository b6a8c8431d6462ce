namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>central-bloc-base</c>. Whether the Central Organization Commission must agree to a grassroots party organization directly under a bloc of central agencies: 294-QĐ/TW, 10.4.3 and 10.4.4 speak of every committee directly under the Centre, 10.4.2 a lets the bloc decide on what is below it.</summary>
public enum CentralBlocBaseReading
{
    /// <summary>It must, as under a province.</summary>
    ConsentRequired = 0,

    /// <summary>The bloc decides by itself.</summary>
    BlocDecides = 1,
}
