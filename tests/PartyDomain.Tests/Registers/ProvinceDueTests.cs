using System.Globalization;
using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Registers;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Registers;

/// <summary>What falls due in a quarter over a province of sixty thousand members, against a second model over the plain facts with the numbers of the sheets.</summary>
public sealed class ProvinceDueTests(ITestOutputHelper output)
{
    private static readonly ProvinceShape Shape = ProvinceShape.Usual with { Members = 60_000 };
    private static readonly LocalDate AsOf = ReformStory.Last;
    private static readonly (LocalDate From, LocalDate To) Quarter = (new(2026, 10, 1), new(2026, 12, 31));

    private static readonly DueKind[] Kinds =
    [
        DueKind.ProbationEnd, DueKind.RecognitionReview, DueKind.RecognitionDecision, DueKind.CertificateEnd, DueKind.ExemptionEnd, DueKind.StrikingOffAppeal, DueKind.StrikingOffResolution,
        DueKind.TransferStart, DueKind.LetterPresentation, DueKind.TransferFiling, DueKind.TemporaryStayEnd, DueKind.PresentationAbroad, DueKind.ReturnReport,
    ];

    [Fact]
    public void The_dues_of_a_quarter_are_those_that_the_facts_tell()
    {
        var document = ProvinceMatters.Add(ProvinceReform.Play(Shape).Register.Document, AsOf, MattersShape.Usual);
        var register = Register.Of(document);
        Assert.InRange(register.CountStandings(AsOf)[ProvinceReform.Province].Members, 60_000, 63_000);
        var found = Due.Of(register, AsOf, Quarter.From, Quarter.To, Law.Shipped.With(Settings.Cautious));
        var expected = document.Members.SelectMany(Plain).Where(item => Quarter.From <= item.On && item.On <= Quarter.To).ToList();
        output.WriteLine($"{document.Members.Count} people; {string.Join(", ", found.GroupBy(item => item.DueKind).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {kind.Count()}")))}");
        Assert.Equal(expected.Select(Told).Order(StringComparer.Ordinal), found.Where(item => item.Person is not null).Select(item => Told((item.Person!.Value, item.DueKind, item.On, item.Cell))).Order(StringComparer.Ordinal));
        Assert.Equal(found.OrderBy(item => item.On), found);
        Assert.All(Kinds, kind => Assert.True(expected.Exists(item => item.Kind == kind), $"{kind}"));
        Assert.All(found.Where(item => item.Person is not null), item => Assert.Contains(item.DueKind, Kinds));
    }

    [Fact]
    public void The_matters_of_a_small_province_are_sound_and_always_the_same()
    {
        var small = new ProvinceShape { Districts = 1, Members = 3_000, AdmissionsPerHalf = 60, EndingsPerHalf = 25, MovesPerHalf = 40, ArrivalsPerHalf = 12, UnderWay = 30, Target = 130 };
        var matters = new MattersShape { Transfers = 60, StrikingsOff = 20, Exemptions = 30, Certificates = 30 };
        var before = ProvinceReform.Play(small).Register.Document;
        var document = ProvinceMatters.Add(before, AsOf, matters);
        Assert.Equal(document, ProvinceMatters.Add(before, AsOf, matters));
        Assert.NotEqual(document, ProvinceMatters.Add(before, AsOf, matters, 2));
        Assert.Equal(RegisterAudit.Of(before), RegisterAudit.Of(document));
        Assert.All(document.Members, member => Assert.True(member.Events[^1].On <= AsOf));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProvinceMatters.Add(before, AsOf, matters with { Transfers = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProvinceMatters.Add(before, AsOf, matters with { Exemptions = 10_000 }));
    }

    private static string Told((PersonId Person, DueKind Kind, LocalDate On, OrganizationId? Cell) item) => $"{item.Kind} {item.On:uuuu-MM-dd} {item.Person} {item.Cell}";

    // One person, fact after fact: what the latest fact of each matter leaves to be done.
    private static IEnumerable<(PersonId Person, DueKind Kind, LocalDate On, OrganizationId? Cell)> Plain(MemberEntry member)
    {
        OrganizationId? cell = null, to = null;
        var (standing, isAbroad, labor) = (Standing.Outside, false, false);
        LocalDate? probation = null, review = null, stay = null, slip = null, file = null, window = null, appeal = null, exempt = null, asked = null, certificate = null;
        var toSecretariat = false;
        (DueKind Kind, LocalDate On)? transfer = null;
        foreach (var fact in member.Events)
        {
            switch (fact)
            {
                case StandingRecorded e:
                    (standing, cell, probation) = (e.Standing, e.Cell, e.Standing == Standing.Probationary ? e.ProbationEndsOn ?? probation : null);
                    break;
                case ProbationReviewed e:
                    review = e.On;
                    break;
                case ProspectListed e:
                    (standing, cell) = (Standing.Prospect, e.Cell);
                    break;
                case AwarenessCertificateRegistered e:
                    certificate = e.IssuedOn;
                    break;
                case ProspectRemoved:
                    (standing, certificate) = (Standing.Outside, null);
                    break;
                case TransferGroundRegistered e:
                    transfer = (DueKind.TransferStart, After(e.EffectiveOn, 60));
                    break;
                case TransferLetterIssued e:
                    (transfer, to, file, slip) = ((DueKind.LetterPresentation, After(e.On, 30)), e.To, e.FileHandedOn, null);
                    break;
                case TransferSlipRegistered e:
                    slip = e.On;
                    break;
                case TransferRedirected e:
                    (transfer, to, file, slip) = ((DueKind.LetterPresentation, After(e.On, 30)), e.To, null, null);
                    break;
                case TransferLetterPresented:
                    (transfer, file, slip) = (null, null, null);
                    break;
                case MemberReceived:
                    (cell, to) = (to, null);
                    break;
                case TemporaryTransferStarted e:
                    stay = e.On.PlusMonths(3);
                    break;
                case TemporaryTransferExtended:
                    stay = stay!.Value.PlusMonths(1);
                    break;
                case TemporaryTransferEnded:
                    stay = null;
                    break;
                case IntroducedAbroad e:
                    (isAbroad, labor) = (e.Term!.Value.Count >= 12, e.Reason == MoveReason.ExportLabor);
                    transfer = (DueKind.PresentationAbroad, After(e.LeavesOn, isAbroad ? 60 : 30));
                    stay = isAbroad ? null : e.LeavesOn.PlusMonths(e.Term.Value.Count);
                    break;
                case PresentedAbroad e:
                    (transfer, cell) = (null, isAbroad ? e.To : cell);
                    break;
                case ReturnedFromAbroad e:
                    transfer = labor ? (DueKind.ReturnReport, After(e.On, 30)) : null;
                    break;
                case ReturnReported e:
                    (transfer, cell) = (null, e.Cell);
                    break;
                case StrikingOffDecided:
                    (standing, transfer, stay) = (Standing.Former, null, null);
                    break;
                case StrikingOffReceived e:
                    window = After(e.ReceivedOn, 30);
                    break;
                case StrikingOffAppealed e:
                    (window, appeal, toSecretariat) = (null, e.On, e.To == PartyBody.Secretariat);
                    break;
                case StrikingOffAppealResolved e:
                    (appeal, standing) = (null, e.Annulled ? Standing.Full : standing);
                    break;
                case ExemptionRequested e:
                    asked = e.Until;
                    break;
                case ExemptionDecided:
                    exempt = asked;
                    break;
                case ExemptionEnded:
                    exempt = null;
                    break;
                default:
                    break;
            }
        }

        if (probation is { } ends)
        {
            yield return Item(ends >= AsOf ? DueKind.ProbationEnd : null, ends);
            yield return review is { } reviewed ? Item(DueKind.RecognitionDecision, After(reviewed, 30)) : Item(DueKind.RecognitionReview, After(ends, 30));
        }

        if (transfer is { } running)
        {
            yield return Item(running.Kind, running.On);
        }

        if (slip is not null || file is not null)
        {
            yield return Item(DueKind.TransferFiling, LocalDate.Max(slip ?? file!.Value, file ?? slip!.Value).PlusMonths(3));
        }

        if (stay is { } last)
        {
            yield return Item(DueKind.TemporaryStayEnd, last);
        }

        if (window is { } open)
        {
            yield return Item(open >= AsOf ? DueKind.StrikingOffAppeal : null, open);
        }

        if (appeal is { } filed)
        {
            yield return Item(DueKind.StrikingOffResolution, After(filed, toSecretariat ? 180 : 90));
        }

        if (exempt is { } until)
        {
            yield return Item(until >= AsOf ? DueKind.ExemptionEnd : null, until);
        }

        if (certificate is { } issued)
        {
            yield return Item(DueKind.CertificateEnd, issued.PlusMonths(60));
        }

        (PersonId Person, DueKind Kind, LocalDate On, OrganizationId? Cell) Item(DueKind? kind, LocalDate on) => (member.Person, kind ?? default, kind is null ? LocalDate.MinIsoValue : on, cell);
    }

    private static LocalDate After(LocalDate from, int days) => WorkingCalendar.Vietnam.AddWorkingDays(from, days)!.On;
}
