using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>Declaring and verifying relatives (06-HD/TW, 3.4; 38-HD/BTCTW, I.1.4 and I.1.5).</summary>
public sealed class VerificationTests
{
    private static readonly ApplicantProfile Plain = new(new(1995, 1, 1), EducationLevel.Higher);

    public static TheoryData<string, string, string> Persons => new()
    {
        { "2025-10-20", "", "applicant,father,mother" },
        { "2025-10-20", "married", "applicant,father,mother,spouse,spouse-father,spouse-mother" },
        { "2025-10-20", "carer", "applicant,carer" },
        { "2025-10-20", "children", "applicant,father,mother,child" },
        { "2025-10-20", "married spouse-carer", "applicant,father,mother,spouse,spouse-father,spouse-mother" },
        { "2025-10-20", "spouse-carer", "applicant,father,mother" },
        { "2026-05-18", "married spouse-carer", "applicant,father,mother,spouse,spouse-father,spouse-mother" },
        { "2026-05-19", "married spouse-carer", "applicant,father,mother,spouse,spouse-carer" },
        { "2026-05-19", "married", "applicant,father,mother,spouse,spouse-father,spouse-mother" },
        { "2026-05-19", "spouse-carer", "applicant,father,mother" },
        { "2017-06-20", "married children carer", "applicant,carer,spouse,spouse-father,spouse-mother,child" },
        { "2022-06-20", "married children", "applicant,father,mother,spouse,spouse-father,spouse-mother,child" },
    };

    [Theory]
    [MemberData(nameof(Persons))]
    public void Whoever_the_law_names_is_verified(string on, string family, string expected)
    {
        var journey = With(Family(family));
        var told = journey.Check("persons-verified", new ConcludeVerification(D(on), []));
        Assert.Equal(string.Join(',', expected.Split(',').Select(name => $"relation.{name}")), told[(told.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        Assert.StartsWith("NotMet\nbars admission.person-not-verified @command.persons [", told, StringComparison.Ordinal);
        var all = expected.Split(',').Select(name => new VerifiedPerson(Enum.Parse<Relation>(name.Replace("-", string.Empty, StringComparison.Ordinal), true), VerificationBasis.SameLocality)).ToValueList();
        Assert.Equal("Met", journey.Check("persons-verified", new ConcludeVerification(D(on), all)));
        Assert.StartsWith("NotMet", journey.Check("persons-verified", new ConcludeVerification(D(on), all.Skip(1).ToValueList())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-06-20", "01-HD/TW (2016), 3.4")]
    [InlineData("2022-06-20", "01-HD/TW (2021), 3.4")]
    [InlineData("2025-10-20", "06-HD/TW (2025), 3.4 a")]
    [InlineData("2026-10-05", "01-HD/TW (2026), chưa rõ điểm")]
    public void The_list_is_cited_by_generation(string on, string citation) =>
        Assert.StartsWith($"NotMet\nbars admission.person-not-verified @command.persons [{citation}] relations=", With(Plain).Check("persons-verified", new ConcludeVerification(D(on), [])), StringComparison.Ordinal);

    [Fact]
    public void Without_a_profile_or_a_known_list_nobody_can_tell_whom_to_verify()
    {
        Assert.Equal("Pending", Outside.Check("persons-verified", new ConcludeVerification(D("2025-10-20"), [])));
        Assert.Equal("Pending", With(Plain).Asked("admission.verification", "persons-verified", D("2025-10-20")));
        Assert.Equal("Pending", With(Plain).Asked("admission.verification", "grounds", D("2025-10-20")));
        Assert.Equal("Undetermined\nopen law.value-unknown @command.persons [] provision=admission.verification.relations on=2016-09-19", With(Plain).Check("persons-verified", new ConcludeVerification(D("2016-09-19"), [])));
    }

    [Theory]
    [InlineData("", "father,mother,grandparent")]
    [InlineData("married", "father,mother,spouse,spouse-father,spouse-mother,grandparent")]
    [InlineData("carer children", "father,mother,carer,child,grandparent")]
    public void The_cv_declares_the_relatives_there_are(string family, string missing)
    {
        var command = new SubmitCv(D("2025-10-20"), Family(family), []);
        Assert.Equal($"NotMet\nbars admission.relative-not-declared @command.declared [38-HD/BTCTW (2025), I.1.4.2] relations={string.Join(',', missing.Split(',').Select(name => $"relation.{name}"))}", Outside.Check("relatives-declared", command));
        var all = missing.Split(',').Select(name => Enum.Parse<Relation>(name.Replace("-", string.Empty, StringComparison.Ordinal), true)).ToValueList();
        Assert.Equal("Met", Outside.Check("relatives-declared", command with { Declared = all }));
        Assert.Equal("NotApplicable", Outside.Check("relatives-declared", new SubmitCv(D("2017-06-04"), command.Profile, [])));
        Assert.Equal("Pending", Outside.Asked("admission.cv", "relatives-declared", D("2025-10-20")));
    }

    [Theory]
    [InlineData("2025-09-28", null, "Met")]
    [InlineData("2025-09-29", null, "Undetermined\nopen law.setting-needed @command.persons[1] [38-HD/BTCTW (2025), I.1.5] setting=member-relatives question=setting.member-relatives")]
    [InlineData("2025-09-29", MemberRelativesReading.WaivedWithConfirmation, "Met")]
    [InlineData("2025-09-29", MemberRelativesReading.PresentPoliticsVerified, "NotMet\nbars admission.basis-not-allowed @command.persons[1] [38-HD/BTCTW (2025), I.1.5] relation=relation.father ground=verification-basis.member-confirmed")]
    [InlineData("2016-09-19", null, "Undetermined\nopen law.value-unknown @command.persons[1] [] provision=admission.verification.member-waiver on=2016-09-19")]
    public void Relatives_who_are_members_are_waived_or_looked_at_by_the_setting(string on, MemberRelativesReading? reading, string expected) =>
        Assert.Equal(expected, With(Plain).With(new() { MemberRelatives = reading }).Check("grounds", Of(on, (Relation.Applicant, VerificationBasis.Verified), (Relation.Father, VerificationBasis.MemberConfirmed))));

    [Theory]
    [InlineData(VerificationBasis.MemberConfirmed)]
    [InlineData(VerificationBasis.PresentPoliticsOnly)]
    public void The_applicant_is_never_waived(VerificationBasis basis) =>
        Assert.Equal(
            $"NotMet\nbars admission.basis-not-allowed @command.persons[0] [06-HD/TW (2025), 3.4 c] relation=relation.applicant ground={TermKey.Of(basis)}",
            With(Plain).Check("grounds", Of("2025-10-20", (Relation.Applicant, basis))));

    [Theory]
    [InlineData("2025-10-20", VerificationBasis.PresentPoliticsOnly, "Met")]
    [InlineData("2025-10-20", VerificationBasis.SameLocality, "Met")]
    [InlineData("2025-10-20", VerificationBasis.FileCompared, "Met")]
    [InlineData("2025-06-08", VerificationBasis.SameLocality, "Undetermined\nopen law.value-unknown @command.persons[0] [] provision=admission.verification.same-locality on=2025-06-08")]
    [InlineData("2025-06-08", VerificationBasis.FileCompared, "Undetermined\nopen law.value-unknown @command.persons[0] [] provision=admission.verification.file-compared on=2025-06-08")]
    [InlineData("2025-06-09", VerificationBasis.FileCompared, "Met")]
    [InlineData("2020-06-08", VerificationBasis.Verified, "Met")]
    public void Other_grounds_are_known_since_the_guidance_of_2025(string on, VerificationBasis basis, string expected) =>
        Assert.Equal(expected, With(Plain).Check("grounds", Of(on, (Relation.Mother, basis))));

    [Fact]
    public void The_worst_ground_counts() =>
        Assert.StartsWith(
            "NotMet",
            With(Plain).Check("grounds", Of("2025-10-20", (Relation.Applicant, VerificationBasis.MemberConfirmed), (Relation.Father, VerificationBasis.MemberConfirmed))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-06-09", VerificationPlace.Domestic, "2025-06-09 + 30 wd = 2025-07-21 [06-HD/TW (2025), 3.4 d] Confirmed")]
    [InlineData("2025-06-09", VerificationPlace.Abroad, "2025-06-09 + 90 wd = 2025-10-15 [06-HD/TW (2025), 3.4 d] Confirmed")]
    [InlineData("2025-06-06", VerificationPlace.Domestic, "none")]
    public void A_request_starts_the_clock_of_its_reply(string on, VerificationPlace place, string expected)
    {
        var journey = With(Plain).Do(new RequestVerification(D(on), "r-1", place));
        Assert.Equal(expected, Deadline(journey.Record.Dossier.VerificationRequests[0].Due));
        Assert.Equal("r-1", journey.Record.Dossier.VerificationRequests[0].Request);
        Assert.Equal(D(on), journey.Record.Dossier.VerificationRequests[0].ReceivedOn);
    }

    [Fact]
    public void A_clock_nobody_knows_is_noted() =>
        Assert.Equal(
            "Accepted\nnote law.no-limit-known @command.place [] provision=admission.verification.reply.abroad on=2025-06-06",
            With(Plain).Told(new RequestVerification(D("2025-06-06"), "r-1", VerificationPlace.Abroad)));

    [Fact]
    public void A_request_is_made_once()
    {
        var journey = With(Plain).Do(new RequestVerification(D("2025-07-01"), "r-1", VerificationPlace.Domestic));
        Assert.Equal("NotMet\nbars admission.duplicate-request @command.request [] request=r-1", journey.Check("new-request", new RequestVerification(D("2025-07-02"), "r-1", VerificationPlace.Abroad)));
        Assert.Equal("Met", journey.Check("new-request", new RequestVerification(D("2025-07-02"), "r-2", VerificationPlace.Abroad)));
        Assert.Equal("Pending", journey.Asked("admission.request-verification", "new-request", D("2025-07-02")));
    }

    [Theory]
    [InlineData("2025-06-30", "r-1", "NotMet\nbars admission.unknown-request @command.request [] request=r-1")]
    [InlineData("2025-07-01", "r-1", "Met")]
    [InlineData("2025-07-01", "r-2", "NotMet\nbars admission.unknown-request @command.request [] request=r-2")]
    [InlineData("2025-08-12", "r-1", "Met")]
    [InlineData("2025-08-13", "r-1", "Met\nbreach admission.verification-reply-late @command.on [06-HD/TW (2025), 3.4 d] due=2025-08-12")]
    public void A_reply_answers_an_open_request_and_may_be_late(string on, string request, string expected)
    {
        var journey = With(Plain).Do(new RequestVerification(D("2025-07-01"), "r-1", VerificationPlace.Domestic));
        Assert.Equal(expected, journey.Check("open-request", new RegisterVerificationReply(D(on), request)));
        Assert.Equal("Pending", journey.Asked("admission.verification-reply", "open-request", D(on)));
    }

    [Fact]
    public void A_request_is_answered_once_and_open_ones_are_counted()
    {
        var journey = With(Plain).Do(
            new RequestVerification(D("2025-07-01"), "r-1", VerificationPlace.Domestic),
            new RequestVerification(D("2025-07-01"), "r-2", VerificationPlace.Domestic));
        Assert.Equal("Pending\nnote admission.requests-open @dossier.verificationRequests [06-HD/TW (2025), 3.3 b] count=2", journey.Asked("admission.verification", "replies", D("2025-07-02")));
        journey = journey.Do(new RegisterVerificationReply(D("2025-07-03"), "r-1"));
        Assert.Equal([D("2025-07-03"), null], journey.Record.Dossier.VerificationRequests.Select(request => request.RepliedOn));
        Assert.StartsWith("NotMet", journey.Check("open-request", new RegisterVerificationReply(D("2025-07-04"), "r-1")), StringComparison.Ordinal);
        Assert.Equal("Met", journey.Do(new RegisterVerificationReply(D("2025-07-04"), "r-2")).Asked("admission.verification", "replies", D("2025-07-05")));
    }

    [Fact]
    public void A_request_needs_a_cv() =>
        Assert.Equal(
            "Refused\nbars admission.cv-missing @dossier.cvOn [06-HD/TW (2025), 3.3 a]",
            Outside.Do(new ListProspect(D("2025-07-01"), OldCell, null)).Told(new RequestVerification(D("2025-07-02"), "r-1", VerificationPlace.Domestic)));

    private static ConcludeVerification Of(string on, params (Relation Relation, VerificationBasis Basis)[] persons) =>
        new(D(on), persons.Select(person => new VerifiedPerson(person.Relation, person.Basis)).ToValueList());

    private static ApplicantProfile Family(string family) => Plain with
    {
        Married = family.Split(' ').Contains("married"),
        RaisedByCarer = family.Split(' ').Contains("carer"),
        SpouseRaisedByCarer = family.Split(' ').Contains("spouse-carer"),
        HasAdultChildren = family.Split(' ').Contains("children"),
    };

    private static Journey With(ApplicantProfile profile) => Outside.Note(new ProspectListed(D("2015-06-01"), OldCell, null), new CvSubmitted(D("2015-06-02"), profile, []));
}
