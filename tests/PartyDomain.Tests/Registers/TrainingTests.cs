using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Registers;

/// <summary>Classes, their days and certificates: counted, audited, and brought to the dossiers that wait for them.</summary>
public sealed class TrainingTests
{
    private static readonly LocalDate Day = new(2025, 10, 1);

    [Fact]
    public void Participants_are_occurrences_and_persons_are_counted_once_where_they_are_known()
    {
        var register = Register.Of(Document(
            [
                Class("one", 40) with { Persons = Persons("p", 3), CertificatesIssued = 38, Sessions = [new(Day, 40), new(Day.PlusDays(1), 39)] },
                Class("two", 30) with { Organizer = new("a1"), Persons = Persons("p", 2) },
                Class("three", 9) with { TrainingKind = TrainingKind.NewMembers },
                Class("early", 9) with { From = Day.PlusYears(-1) },
            ],
            [new("two", new("p-1"), Day.PlusDays(9)), new("two", new("p-2"), Day.PlusDays(9)), new("one", new("p-1"), Day.PlusDays(9))]));
        var lines = TrainingReport.Of(register, new("district"), Day, Day.PlusMonths(1));
        Assert.Equal(
            [new TrainingLine(TrainingKind.Awareness, 2, 2, 70, 5, 3, 79, 40, 0, 2), new TrainingLine(TrainingKind.NewMembers, 1, 0, 9, 0, 0, 0, 0, 1, 0)],
            lines);
        Assert.Equal(30, Assert.Single(TrainingReport.Of(register, new("a"), Day, Day.PlusMonths(1))).Participants);
        Assert.Equal(4, TrainingReport.Of(register, null, Day.PlusYears(-2), Day.PlusMonths(1)).Sum(line => line.Classes));
        Assert.Empty(TrainingReport.Of(register, new("b"), Day, Day.PlusMonths(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrainingReport.Of(register, null, Day, Day.PlusDays(-1)));
    }

    [Theory]
    [InlineData(2020, 10, 1, true)]
    [InlineData(2020, 9, 30, false)]
    public void An_awareness_certificate_serves_for_sixty_months(int year, int month, int day, bool serves)
    {
        var issued = new LocalDate(year, month, day);
        var document = Document([Class("c", 20) with { From = issued.PlusDays(-5), To = issued }], [new("c", new("p-1"), issued), new("c", new("p-2"), issued)])
            with { Members = [new(new("p-1"), [new ProspectListed(new(2020, 8, 1), new("a1"), null)]), new(new("p-2"), [new StandingRecorded(new(2020, 8, 1), Standing.Full, new("a1"))])] };
        var held = HeldCertificates.Of(Register.Of(document), Day, CertificateIssuer.PoliticalCenter, Law.Shipped);
        Assert.Equal(
            serves ? [new HeldCertificate(new("p-1"), "c", issued, new LocalDate(2025, 10, 1), new RegisterAwarenessCertificate(Day, issued, CertificateIssuer.PoliticalCenter))] : [],
            held);
    }

    [Fact]
    public void What_the_record_has_already_is_not_entered_again_and_a_probationer_waits_for_the_other_class()
    {
        ValueList<TrainingClass> classes = [Class("c", 20) with { From = Day.PlusYears(-1), To = Day.PlusYears(-1) }, Class("n", 20) with { TrainingKind = TrainingKind.NewMembers, From = Day.PlusDays(-9), To = Day.PlusDays(-5) }];
        var (old, late) = (Day.PlusYears(-1).PlusDays(2), Day.PlusDays(-1));
        var document = Document(classes, [new("c", new("p-1"), old), new("c", new("p-2"), old), new("n", new("p-3"), late), new("c", new("p-3"), old), new("n", new("p-4"), Day.PlusDays(1))]) with
        {
            Members =
            [
                new(new("p-1"), [new ProspectListed(old, new("a1"), null), new AwarenessCertificateRegistered(old, old, CertificateIssuer.PoliticalCenter)]),
                new(new("p-2"), [new ProspectListed(old, new("a1"), null), new AwarenessCertificateRegistered(old, old.PlusDays(-30), CertificateIssuer.PoliticalCenter)]),
                new(new("p-3"), [new StandingRecorded(late.PlusMonths(-1), Standing.Probationary, new("a1")) { JoinedOn = late.PlusMonths(-1), ProbationEndsOn = late.PlusMonths(11) }]),
                new(new("p-4"), [new StandingRecorded(late.PlusMonths(-1), Standing.Probationary, new("a1")) { JoinedOn = late.PlusMonths(-1), ProbationEndsOn = late.PlusMonths(11) }]),
            ],
        };
        var held = HeldCertificates.Of(Register.Of(document), Day, CertificateIssuer.CompetentCommittee, Law.Shipped);
        Assert.Equal(["p-2 RegisterAwarenessCertificate", "p-3 RegisterNewMemberCertificate"], held.Select(item => $"{item.Person} {item.Command.GetType().Name}"));
        Assert.All(held, item => Assert.Equal(Day, item.Command.On));
    }

    [Fact]
    public void What_a_class_says_of_itself_and_of_its_certificates_is_checked()
    {
        Assert.Equal(string.Empty, Codes(Class("c", 2) with { Persons = Persons("p", 2), CertificatesIssued = 2, Sessions = [new(Day, 2) { Persons = Persons("p", 2) }] }, new TrainingCertificate("c", new("p-1"), Day.PlusDays(4))));
        Assert.Equal(RegisterCodes.SessionContradicts, Codes(Class("c", 2) with { Sessions = [new(Day.PlusDays(-1), 2)] }));
        Assert.Equal(RegisterCodes.SessionContradicts, Codes(Class("c", 2) with { Sessions = [new(Day.PlusDays(5), 2)] }));
        Assert.Equal(RegisterCodes.SessionContradicts, Codes(Class("c", 2) with { Sessions = [new(Day, 3)] }));
        Assert.Equal(RegisterCodes.SessionContradicts, Codes(Class("c", 2) with { Sessions = [new(Day, 1) { Persons = Persons("p", 2) }] }));
        Assert.Equal(RegisterCodes.CertificatesContradict, Codes(Class("c", 2) with { CertificatesIssued = 3 }));
        Assert.Equal(RegisterCodes.CertificatesContradict, Codes(Class("c", 2) with { CertificatesIssued = 0 }, new TrainingCertificate("c", new("p-1"), Day.PlusDays(4))));
        Assert.Equal(RegisterCodes.CertificatesContradict, Codes(Class("c", 1), new("c", new("p-1"), Day.PlusDays(4)), new("c", new("p-2"), Day.PlusDays(4))));
        Assert.Equal(RegisterCodes.UnknownClass, Codes(Class("c", 2), new TrainingCertificate("d", new("p-1"), Day.PlusDays(4))));
        Assert.Equal(RegisterCodes.CertificateToNonParticipant, Codes(Class("c", 2) with { Persons = Persons("p", 2) }, new TrainingCertificate("c", new("p-3"), Day.PlusDays(4))));
        Assert.Equal(string.Empty, Codes(Class("c", 3) with { Persons = Persons("p", 2) }, new TrainingCertificate("c", new("p-3"), Day.PlusDays(4))));
        Assert.Equal(RegisterCodes.CertificateTooEarly, Codes(Class("c", 2), new TrainingCertificate("c", new("p-1"), Day.PlusDays(3))));
        Assert.Equal(RegisterCodes.CertificateTwice, Codes(Class("c", 2), new("c", new("p-1"), Day.PlusDays(4)), new TrainingCertificate("c", new("p-1"), Day.PlusDays(4))));
        Assert.Equal(RegisterCodes.UnknownPerson, Codes(Class("c", 2), new TrainingCertificate("c", new("stranger"), Day.PlusDays(4))));
    }

    private static string Codes(TrainingClass held, params ReadOnlySpan<TrainingCertificate> certificates) =>
        string.Join(' ', RegisterAudit.Of(Document([held], ValueList.Create(certificates))).Select(finding => finding.Code).Distinct());

    private static ValueList<PersonId> Persons(string key, int count) => Enumerable.Range(1, count).Select(i => new PersonId($"{key}-{i}")).ToValueList();

    private static TrainingClass Class(string id, int participants) => new(id, new("district"), TrainingKind.Awareness, Day, Day.PlusDays(4), participants);

    private static RegisterDocument Document(ValueList<TrainingClass> classes, ValueList<TrainingCertificate> certificates) => Book.District().Document() with
    {
        Members = Persons("p", 3).Select(person => new MemberEntry(person, [new ProspectListed(Day, new("a1"), null)])).ToValueList(),
        TrainingClasses = classes,
        TrainingCertificates = certificates,
    };
}
