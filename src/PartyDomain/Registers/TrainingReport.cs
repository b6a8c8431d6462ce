using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>
/// The classes of a period by kind: classes, participants and certificates. Participants are occurrences: only where they are known by key can
/// it be said how many different persons they are.
/// </summary>
public static class TrainingReport
{
    /// <summary>Counts the classes that began in a period.</summary>
    /// <param name="register">The register.</param>
    /// <param name="organizer">The organization that held them, with all below it on the first day of the class; null for all classes.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>A line for each kind of which there are classes, in the order of kinds. A class belongs, with all its days and certificates, to the period of its first day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period ends before it begins.</exception>
    public static ValueList<TrainingLine> Of(Register register, OrganizationId? organizer, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var certificates = register.Document.TrainingCertificates.ToLookup(certificate => certificate.ClassId, StringComparer.Ordinal);
        return register.Document.TrainingClasses
            .Where(held => from <= held.From && held.From <= to && (organizer is not { } above || IsUnder(register, held, above)))
            .GroupBy(held => held.TrainingKind)
            .OrderBy(kind => kind.Key)
            .Select(kind => Line(kind.Key, kind.ToList(), certificates))
            .ToValueList();
    }

    private static bool IsUnder(Register register, TrainingClass held, OrganizationId above) =>
        register.Organizations.Upward(held.Organizer, held.From).Contains(above);

    private static TrainingLine Line(TrainingKind kind, List<TrainingClass> classes, ILookup<string, TrainingCertificate> certificates) => new(
        kind,
        classes.Count,
        classes.Sum(held => held.Sessions.Count),
        classes.Sum(held => (long)held.Participants),
        classes.Sum(held => (long)held.Persons.Count),
        classes.SelectMany(held => held.Persons).Distinct().Count(),
        classes.SelectMany(held => held.Sessions).Sum(session => (long)session.Present),
        classes.Sum(held => held.CertificatesIssued ?? (long)certificates[held.Id].Count()),
        classes.Count(held => held.CertificatesIssued is null && !certificates[held.Id].Any()),
        classes.SelectMany(held => certificates[held.Id]).Select(certificate => certificate.Person).Distinct().Count());
}
