using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;

namespace PartyDomain.Registers;

/// <summary>
/// What became of the people who were put on the source list in a period. One cohort is followed; figures of different people that fall into one calendar
/// year are never set against each other.
/// </summary>
/// <param name="From">The first day of the cohort.</param>
/// <param name="To">The last day of the cohort.</param>
/// <param name="Day">The day up to which it is followed.</param>
/// <param name="Lines">The stages in order. Who reached a stage has reached those before it.</param>
public sealed record Funnel(LocalDate From, LocalDate To, LocalDate Day, ValueList<FunnelLine> Lines)
{
    /// <summary>Follows a cohort.</summary>
    /// <param name="register">The register.</param>
    /// <param name="under">The organization whose cells count, by the tree of the day on which a person was listed.</param>
    /// <param name="from">The first day of the cohort.</param>
    /// <param name="to">The last day of the cohort.</param>
    /// <param name="day">The day up to which it is followed.</param>
    /// <returns>The funnel. A person listed again after an earlier procedure ended belongs to the cohort of each listing.</returns>
    public static Funnel Of(Register register, OrganizationId under, LocalDate from, LocalDate to, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        var classes = register.Document.TrainingClasses
            .Where(held => held.TrainingKind == TrainingKind.Awareness && held.To <= day)
            .SelectMany(held => held.Persons.Select(person => (person, held.To)))
            .ToLookup(item => item.person, item => item.To);
        var reached = new int[Enum.GetValues<FunnelStage>().Length];
        foreach (var member in register.Members.AsSpan())
        {
            foreach (var course in Courses(member, from, to, day))
            {
                if (!register.Organizations.Upward(course.Cell, course.ListedOn).Contains(under))
                {
                    continue;
                }

                var attended = classes[member.Person].Any(ended => ended >= course.ListedOn && (course.NextOn is not { } next || ended < next));
                for (var stage = 0; stage <= (int)Furthest(course, attended); stage++)
                {
                    reached[stage]++;
                }
            }
        }

        return new Funnel(from, to, day, Enum.GetValues<FunnelStage>().Select(stage => Line(stage, reached)).ToValueList());
    }

    // Everything from one listing to the next, as far as the day. Being listed again while a procedure runs begins nothing new.
    private static List<Course> Courses(RegisterMember member, LocalDate from, LocalDate to, LocalDate day)
    {
        var courses = new List<Course>();
        var record = new MembershipRecord(member.Person);
        foreach (var happened in member.FactsInOrder().Where(happened => happened.On <= day))
        {
            if (happened is ProspectListed listed && (courses.Count == 0 || record.Standing is Standing.Outside or Standing.Former))
            {
                if (courses.Count > 0)
                {
                    courses[^1] = courses[^1] with { NextOn = listed.On };
                }

                courses.Add(new Course(listed.On, listed.Cell));
            }

            record = MembershipHistory.Apply(record, happened);
            if (courses.Count > 0)
            {
                courses[^1] = Reached(courses[^1], record);
            }
        }

        return courses.Where(course => from <= course.ListedOn && course.ListedOn <= to).ToList();
    }

    private static Course Reached(Course course, MembershipRecord record) => record.Standing switch
    {
        Standing.Probationary => course with { Admitted = true },
        Standing.Full => course with { Admitted = true, Recognized = true },
        Standing.Former when record.Ending is { Reason: EndingReason.AdmissionAnnulled } => course with { Admitted = false, Recognized = false },
        Standing.Former => course,
        _ => course with { Certified = course.Certified || record.Dossier.CertificateIssuedOn is not null },
    };

    private static FunnelStage Furthest(Course course, bool attended) => course switch
    {
        { Recognized: true } => FunnelStage.Recognition,
        { Admitted: true } => FunnelStage.Admission,
        { Certified: true } => FunnelStage.Certificate,
        _ => attended ? FunnelStage.Class : FunnelStage.Pool,
    };

    private static FunnelLine Line(FunnelStage stage, int[] reached)
    {
        var at = (int)stage;
        return new FunnelLine(stage, reached[at], Share(reached[at], reached[0]), at == 0 ? null : Share(reached[at], reached[at - 1]));
    }

    private static Fraction? Share(int part, int whole) => whole == 0 ? null : new Fraction(part, whole);

    private sealed record Course(LocalDate ListedOn, OrganizationId Cell)
    {
        public LocalDate? NextOn { get; init; }

        public bool Certified { get; init; }

        public bool Admitted { get; init; }

        public bool Recognized { get; init; }
    }
}
