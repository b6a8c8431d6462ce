using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Readmission;
using PartyDomain.Membership.Transfers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Membership.Histories;

/// <summary>Where a walk begins: people on every station, on days under different law. What comes before is recorded, and both models see it.</summary>
internal static class HistoryStarts
{
    private static readonly LocalDate[] Days =
        [new(2017, 6, 20), new(2020, 10, 20), new(2022, 10, 20), new(2025, 3, 20), new(2025, 7, 21), new(2025, 10, 20), new(2025, 10, 20), new(2026, 5, 4), new(2026, 6, 22), new(2026, 10, 5)];

    private static readonly Journey[] Ready = [.. Days.Select(day => Dossier.Ready(day).With(Settings.Cautious))];
    private static readonly Journey[] Probation = [.. Days.Select(day => Probationers.Since(day.PlusMonths(-12)).Reviewable().With(Settings.Cautious))];
    private static readonly Journey[] Again = [.. Days.Select(Returning)];
    private static readonly Journey Late = Ready[5].Resolved().Do(
        new ResolveAtCommittee(Stations.CommitteeDay, Journey.Votes(12)),
        new ForwardDossier(new(2025, 10, 30)),
        new ReportMove(new(2025, 11, 3), false)).Note(new AdmissionDecided(new(2025, 12, 22), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee), null));

    private static readonly Journey Arrived = Ready[5].Decided().Do(
        new ReportMove(new(2025, 11, 10), false),
        new ForwardAfterMove(new(2025, 11, 12)),
        new ReceiveAfterMove(new(2025, 11, 20), Journey.NewCell, Journey.Other));

    /// <summary>Somebody, the day on which the walk begins, and the workflow that it follows.</summary>
    public static (Journey Journey, LocalDate Day, string Theme) Any(Random random)
    {
        var place = random.Next(Days.Length);
        var day = Days[place];
        var cell = random.Of(Cells);
        return random.Next(38) switch
        {
            0 => (Journey.Outside, day.PlusMonths(-6), "admission"),
            1 => (Late, new LocalDate(2025, 12, 23), "admission"),
            2 => (Arrived, new LocalDate(2025, 11, 21), "admission"),
            3 or 4 => (Ready[place], day, "admission"),
            5 => (Ready[place].Note(new CellResolved(day, Journey.OldCell, Probationers.Carried(PartyBody.Cell), null), new CommitteeResolved(day, Probationers.Carried(PartyBody.GrassrootsCommittee))), day, "admission"),
            6 or 7 => (Again[place], day, "admission"),
            8 or 9 or 20 => (Probation[place], day, random.Of(OfProbation)),
            10 => (Past(random, day, random.Any<EndingReason>()), day, "restoration"),
            11 => (Past(random, day, random.Of([EndingReason.Expelled, EndingReason.StruckOff, EndingReason.ProbationerStruckOff])), day, "restoration"),
            12 => (Full(random, day, cell).Note(new MemberExpelled(day.PlusDays(-5), RandomCommands.Context.Case)), day, "leaving"),
            13 or 35 => (Full(random, day, cell).Note(new InterruptionRecorded(day.PlusMonths(-random.Next(2, 30)), random.Any<InterruptionKind>(), null)), day, random.Of(OfGaps)),
            14 => (Full(random, day, cell).Note(new ExemptionRequested(day.PlusDays(-20), random.Of([ExemptionReason.OldOrWeak, ExemptionReason.Away]), ExemptionExtent.Exempt, true, day.PlusDays(-20), day.PlusMonths(5), false), new ExemptionConsidered(day.PlusDays(-15), Probationers.Carried(PartyBody.Cell), true)), day, "exemption"),
            15 => (Full(random, day, cell).Note(new LeavingApplied(day.PlusDays(-9), true, true, random.Flip()), new LeavingResolved(day.PlusDays(-8), Probationers.Carried(PartyBody.Cell))), day, "leaving"),
            16 => (Striking(random, day, cell), day, "leaving"),
            17 => (Struck(random, day, cell), day, "leaving"),
            18 or 19 => (Full(random, day, cell).Note(new TransferGroundRegistered(day.PlusDays(-9), MoveReason.Posting, day.PlusDays(-9), null, null)), day, "transfer"),
            26 or 27 => (Veteran(random, day), Days[5], "badge"),
            28 or 36 => (Veteran(random, day).Note(new MemberExpelled(Days[5].PlusDays(-3), RandomCommands.Context.Case)), Days[5], "badge"),
            29 => (Full(random, day, cell).Note(new CardDecided(day.PlusDays(-9), PartyBody.SuperiorStandingCommittee, new("card-0")), new CardHandedOver(day.PlusDays(-8)), random.Flip() ? new CardDeposited(day.PlusDays(-7)) : new CardChecked(day.PlusDays(-7))), day, "paper"),
            30 => (Full(random, day, cell), day, "paper"),
            33 => (Full(random, day, cell).Note(new CardRequested(day.PlusDays(-9), CardAct.Issue)), day, "paper"),
            34 => (Full(random, day, cell).Note(new CardDecided(day.PlusDays(-9), PartyBody.SuperiorStandingCommittee, new("card-0"))), day, "paper"),
            37 => (Past(random, day, random.Any<EndingReason>()), day, "paper"),
            _ => (Full(random, day, cell), day, random.Of(OfMembers)),
        };
    }

    private static string[] OfProbation { get; } = ["probation", "probation", "probation", "admission", string.Empty];

    private static string[] OfGaps { get; } = ["restoration", "seniority", "seniority", string.Empty];

    private static string[] OfMembers { get; } = ["transfer", "transfer", "transfer", "exemption", "leaving", string.Empty];

    private static OrganizationId[] Cells { get; } = [Journey.OldCell, Journey.OldCell, Journey.NewCell];

    private static Journey Full(Random random, LocalDate day, OrganizationId cell)
    {
        var official = day.PlusDays(-random.Next(30, 9000));
        var probationary = random.Next(6) == 0;
        var joined = probationary ? day.PlusDays(-random.Next(20, 400)) : official.PlusMonths(-12);
        var decided = random.Next(6) > 0 ? joined.PlusDays(-random.Next(5, 30)) : (LocalDate?)null;
        var coarse = random.Next(8) == 0 ? random.Any<DatePrecision>() : DatePrecision.Day;
        return Journey.Outside.With(Settings.Cautious).Note(new StandingRecorded(day.PlusDays(-random.Next(15, 25)), probationary ? Standing.Probationary : Standing.Full, cell)
        {
            AdmissionDecidedOn = decided is { } known ? First(known, coarse) : null,
            JoinedByCardOn = decided is null && random.Flip() ? First(joined, coarse) : null,
            AdmissionPrecision = coarse,
            JoinedOn = random.Next(5) == 0 ? null : joined,
            ProbationEndsOn = probationary ? joined.PlusMonths(12) : null,
            OfficialOn = probationary ? null : official,
        });
    }

    // Taken over before a round of badges that the years come up to.
    private static Journey Veteran(Random random, LocalDate day)
    {
        var decided = Days[5].PlusYears(-random.Of([30, 40, 45])).PlusDays(random.Next(-20, 30));
        var on = LocalDate.Min(day, Days[5]).PlusDays(-40);
        return Journey.Outside.With(Settings.Cautious).Note(new BaselineRecorded(on, new BaselineFacts("test", Standing.Full, Journey.OldCell)
        {
            AdmissionDecidedOn = PartialDate.Of(decided, random.Next(8) == 0 ? DatePrecision.Month : DatePrecision.Day),
            JoinedOn = random.Flip() ? PartialDate.Of(decided.PlusDays(9), DatePrecision.Month) : PartialDate.Of(decided.PlusDays(9)),
            OfficialOn = random.Flip() ? PartialDate.Of(decided.PlusYears(1)) : null,
            Badges = random.Flip() ? [new PastBadge(random.Of([30, 40]), null)] : [],
            Interruptions = random.Next(4) == 0 ? [new Interruption(InterruptionKind.LostContact, decided.PlusYears(5), decided.PlusYears(6), null)] : [],
        }));
    }

    private static LocalDate First(LocalDate day, DatePrecision precision) => precision switch
    {
        DatePrecision.Month => new LocalDate(day.Year, day.Month, 1),
        DatePrecision.Year => new LocalDate(day.Year, 1, 1),
        _ => day,
    };

    private static Journey Past(Random random, LocalDate day, EndingReason reason)
    {
        var left = day.PlusDays(-random.Next(1, 3000));
        var precision = random.Next(6) == 0 ? DatePrecision.Month : DatePrecision.Day;
        return Full(random, left.PlusDays(-100), Journey.OldCell).Note(new StandingRecorded(First(left, precision), Standing.Former, null) { Ended = reason, Precision = precision });
    }

    private static Journey Striking(Random random, LocalDate day, OrganizationId cell) => Full(random, day, cell).Note(
        new StrikingOffOpened(day.PlusDays(-9), random.Of([StrikingGround.CardReturned, StrikingGround.FalseMember, StrikingGround.UnpaidDues]), StrikingFacts.None),
        new OwnReviewSubmitted(day.PlusDays(-8)));

    private static Journey Struck(Random random, LocalDate day, OrganizationId cell) =>
        Striking(random, day, cell).Note(new StrikingOffDecided(day.PlusDays(-2), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee)));

    // Somebody who was struck off, has waited and is before the cell again, with the consent of the province.
    private static Journey Returning(LocalDate day)
    {
        var left = day.PlusYears(-6);
        var former = Journey.Outside.With(Settings.Cautious).Note(
            new StandingRecorded(left.PlusYears(-8), Standing.Full, Journey.OldCell) { AdmissionDecidedOn = left.PlusYears(-9), JoinedOn = left.PlusYears(-9).PlusDays(9), OfficialOn = left.PlusYears(-8) },
            new StandingRecorded(left, Standing.Former, null) { Ended = EndingReason.StruckOff });
        return new Dossier(day) { Start = former }.Make().Note(
            new EarlierMembershipEstablished(day.PlusDays(-20), new EarlierMembership(left, EndingReason.StruckOff)),
            new ConsentRegistered(day.PlusDays(-1), ConsentKind.Readmission, PartyBody.ProvincialStandingCommittee));
    }
}
