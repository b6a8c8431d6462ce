using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>
/// Makes the register of a fictitious district for tests, samples and measurements. The same shape and seed give the same register, on every
/// machine and for ever within a major version. Places are invented and persons are keys without names.
/// </summary>
/// <remarks>The district is one of before 1 July 2025; deadlines follow the law of the day on which their clocks start, and acts fall on working days. <see cref="RegisterAudit"/> finds nothing in it.</remarks>
public static class RegisterGenerator
{
    /// <summary>The district at the top of every such register.</summary>
    public static OrganizationId District => RegisterLayout.District;

    /// <summary>Makes the register of a fictitious province as it was before districts ended: facts from 1 January 2024 to 30 June 2025.</summary>
    /// <param name="shape">How large it is and how much happens.</param>
    /// <param name="seed">Which of the registers of that shape.</param>
    /// <returns>The document. <see cref="ProvinceReform"/> goes on from it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or does not fit the others.</exception>
    public static RegisterDocument Generate(ProvinceShape shape, long seed = 1)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return new ProvinceBeginning(shape, seed).Document;
    }

    /// <summary>Makes a register.</summary>
    /// <param name="shape">How large it is and how much happens.</param>
    /// <param name="seed">Which of the registers of that shape.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is negative or does not fit the others: each cell needs eight members beside those admitted lately, each party organization
    /// three cells, and the year is 2023 or 2024.
    /// </exception>
    public static RegisterDocument Generate(RegisterShape shape, long seed = 1)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (shape.Objection() is { } objection)
        {
            throw new ArgumentOutOfRangeException(nameof(shape), objection);
        }

        var layout = new RegisterLayout(shape);
        var profiles = new ProfileMaker(layout, seed);
        var population = new Population(layout, profiles, seed);
        var courses = new CourseMaker(layout, population);
        new AdmissionMaker(layout, population, profiles, courses, seed).Make();
        new ProspectMaker(layout, population, profiles, courses, seed).Make();
        var organizations = new OrganizationMaker(layout, population);
        var entries = organizations.Make();
        var oversight = new OversightMaker(layout, organizations, seed);
        var households = new HouseholdMaker(layout, population, seed);
        return new RegisterDocument(RegisterDocument.CurrentSchema)
        {
            Organizations = entries,
            Members = population.Entries.ToValueList(),
            CoverageUnits = new CoverageMaker(layout, population, seed).Make(),
            TrainingClasses = courses.ToClasses(),
            Targets = new TargetMaker(layout, population).Make(),
            Assignments = oversight.Assignments(),
            ReportDuties = oversight.Duties(),
            ReportsSubmitted = oversight.Submitted(),
            Inspections = new SessionMaker(layout, organizations, population, seed).Make(),
            HouseholdGroups = households.Groups(),
            HouseholdAssignments = households.Assignments(),
        };
    }
}
