namespace PartyDomain.Testing.Registers;

/// <summary>How large a fictitious district is, and how much happens in it. All numbers are of the year of the report unless they say otherwise.</summary>
public sealed record RegisterShape
{
    /// <summary>A district of usual size: 48 grassroots organizations (13 of communes and townships, 4 of agencies, 31 cells), 218 cells below them, 6,000 members.</summary>
    public static RegisterShape District { get; } = new();

    /// <summary>The year of the report; the register knows facts up to its last day.</summary>
    public int Year { get; init; } = 2024;

    /// <summary>Grassroots party organizations of communes and townships, the last one a township.</summary>
    public int CommuneOrganizations { get; init; } = 13;

    /// <summary>Grassroots party organizations of agencies.</summary>
    public int AgencyOrganizations { get; init; } = 4;

    /// <summary>Cells that are grassroots organizations themselves.</summary>
    public int GrassrootsCells { get; init; } = 31;

    /// <summary>Cells below the party organizations, together.</summary>
    public int CellsBelow { get; init; } = 218;

    /// <summary>Members on 1 January of the year, probationary ones among them.</summary>
    public int Members { get; init; } = 6_000;

    /// <summary>Admissions in the year.</summary>
    public int Admissions { get; init; } = 126;

    /// <summary>Admissions in the year before, most of whom are recognized in the year.</summary>
    public int AdmissionsYearBefore { get; init; } = 133;

    /// <summary>Admissions two years before.</summary>
    public int AdmissionsTwoYearsBefore { get; init; } = 118;

    /// <summary>Admissions in each of the two years before that, of which the register has the standing alone.</summary>
    public int AdmissionsEarlier { get; init; } = 121;

    /// <summary>How many probationers of each earlier cohort are struck off.</summary>
    public int StruckOff { get; init; } = 2;

    /// <summary>How many admissions of the year before are annulled in the year.</summary>
    public int Annulled { get; init; } = 1;

    /// <summary>Of a hundred admissions, how many the register holds with their dossier; of the others it has the standing alone.</summary>
    public int FullHistoryPercent { get; init; } = 60;

    /// <summary>People put on the source list in three years who were not admitted: in process, stalled, or given up.</summary>
    public int Prospects { get; init; } = 240;

    /// <summary>Villages and residential groups, together.</summary>
    public int Villages { get; init; } = 128;

    /// <summary>Members of the district committee.</summary>
    public int CommitteeMembers { get; init; } = 41;

    /// <summary>Members of the district's standing committee, who are members of the committee.</summary>
    public int StandingCommitteeMembers { get; init; } = 12;

    /// <summary>What the province asks of the district for the year.</summary>
    public int AssignedTarget { get; init; } = 140;

    /// <summary>What the district's congress resolved for the term of five years.</summary>
    public int TermTarget { get; init; } = 650;

    /// <summary>Grassroots party organizations, together.</summary>
    public int PartyOrganizations => CommuneOrganizations + AgencyOrganizations;

    /// <summary>Grassroots organizations, together.</summary>
    public int GrassrootsOrganizations => PartyOrganizations + GrassrootsCells;

    /// <summary>Says what is wrong with the numbers.</summary>
    /// <returns>The first thing that is wrong; null where nothing is.</returns>
    internal string? Objection() => this switch
    {
        { Year: < 2023 or > 2024 } => "The year is 2023 or 2024.",
        { CommuneOrganizations: < 1 } or { AgencyOrganizations: < 1 } or { GrassrootsCells: < 1 } => "There is a grassroots organization of each kind.",
        _ when CellsBelow < 3 * PartyOrganizations => "Each party organization needs three cells.",
        { StruckOff: < 0 } or { Annulled: < 0 } or { Prospects: < 0 } or { Villages: < 0 } or { AssignedTarget: < 0 } or { TermTarget: < 0 } or { Admissions: < 0 } => "A number is negative.",
        { AdmissionsEarlier: < 0 } => "A number is negative.",
        _ when AdmissionsTwoYearsBefore < StruckOff || AdmissionsYearBefore < StruckOff + Annulled => "More admissions ended than there were.",
        _ when Members - AdmissionsYearBefore - AdmissionsTwoYearsBefore - (3 * AdmissionsEarlier) < 8 * (CellsBelow + GrassrootsCells) => "Each cell needs eight members beside those admitted lately.",
        _ when FullHistoryPercent is < 0 or > 100 => "A percentage lies between 0 and 100.",
        _ when StandingCommitteeMembers < 0 || StandingCommitteeMembers > CommitteeMembers || CommitteeMembers > 3 * GrassrootsOrganizations => "The committee is too large, or its standing committee is.",
        _ => null,
    };
}
