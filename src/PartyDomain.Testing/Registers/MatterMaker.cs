using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Registers;

/// <summary>Makes the facts of one matter, each as far as the dice say, on working days of the three months before a day.</summary>
internal sealed class MatterMaker(Dice dice, LocalDate asOf, OrganizationId[] cells)
{
    private static readonly Law Law = Law.Shipped.With(Settings.Cautious);
    private static readonly ValueList<TransferPaper> Papers = [.. Enum.GetValues<TransferPaper>()];

    public IEnumerable<MembershipEvent> Transfer(int at, OrganizationId home) => (at % 6) switch
    {
        0 or 1 or 2 => Official(home),
        3 => Temporary(home),
        4 => Abroad(home, dice.Percent(50)),
        _ => Returned(home),
    };

    public IEnumerable<MembershipEvent> StrikingOff()
    {
        var steps = dice.Below(4);
        var opened = steps < 2 ? Day(30, 45) : Day(70, 90);
        var (decided, received, appealed) = (Workday(opened.PlusDays(12)), Workday(opened.PlusDays(16)), Workday(opened.PlusDays(22)));
        var to = dice.Percent(50) ? PartyBody.ProvincialStandingCommittee : PartyBody.Secretariat;
        yield return new StrikingOffOpened(opened, StrikingGround.CardReturned, StrikingFacts.None);
        yield return new StrikingOffResolved(Workday(opened.PlusDays(5)), Unanimous(PartyBody.Cell), true);
        yield return new StrikingOffDecided(decided, PartyBody.SuperiorStandingCommittee, Unanimous(PartyBody.SuperiorStandingCommittee));
        if (steps > 0)
        {
            yield return new StrikingOffReceived(received, received, Clocks.Start(StrikingLaw.AppealWindow, received, Law));
        }

        if (steps > 1)
        {
            yield return new StrikingOffAppealed(appealed, appealed, AppealFiler.Member, to, Clocks.Start(to == PartyBody.Secretariat ? StrikingLaw.ResolvedCentrally : StrikingLaw.ResolvedLocally, appealed, Law), false);
        }

        if (steps > 2)
        {
            yield return new StrikingOffAppealResolved(Workday(appealed.PlusDays(14)), to, dice.Percent(30));
        }
    }

    public IEnumerable<MembershipEvent> Exemption()
    {
        var on = Day(30, 60);
        var until = asOf.PlusDays(dice.Below(200) - 20);
        yield return new ExemptionRequested(on, ExemptionReason.Away, ExemptionExtent.Exempt, true, on, until, false);
        yield return new ExemptionConsidered(Workday(on.PlusDays(3)), Unanimous(PartyBody.Cell), false);
        yield return new ExemptionDecided(Workday(on.PlusDays(9)), PartyBody.GrassrootsCommittee, Unanimous(PartyBody.GrassrootsCommittee));
        if (dice.Percent(10))
        {
            yield return new ExemptionEnded(Workday(on.PlusDays(15)), true);
        }
    }

    public MembershipEvent Review(LocalDate ends, OrganizationId cell)
    {
        var on = LocalDate.Max(Workday(ends.PlusDays(1)), Day(10, 40));
        var tally = new ReviewTally(PartyBody.Cell, 9, 6, 6, new ReviewBallot(VotingForm.SecretBallot, 9, 0), ReviewResult.Recognize);
        return new ProbationReviewed(on, cell, tally, 1, false, Clocks.Start(ProbationLaw.DecisionDeadline, on, Law));
    }

    public IEnumerable<MembershipEvent> Prospect(OrganizationId cell)
    {
        var listed = Day(40, 60);
        yield return new ProspectListed(listed, cell, null);
        yield return new AwarenessCertificateRegistered(Workday(listed.PlusDays(2)), asOf.PlusMonths(-54).PlusDays(-dice.Below(330)), CertificateIssuer.PoliticalCenter);
        if (dice.Percent(10))
        {
            yield return new ProspectRemoved(Workday(listed.PlusDays(12)));
        }
    }

    private static LocalDate Workday(LocalDate day) => RegisterLayout.Workday(day);

    private static Tally Unanimous(PartyBody body) => new(body, 9, 6, new Ballot(VotingForm.SecretBallot, 9, 0), true);

    // A ground, the letter with the file, the slip, the letter presented, the reception; or sent to another address.
    private IEnumerable<MembershipEvent> Official(OrganizationId home)
    {
        var (on, steps, to) = (Day(20, 55), dice.Below(6), Other(home));
        var letter = Workday(on.PlusDays(4));
        yield return new TransferGroundRegistered(on, MoveReason.Posting, on, null, Clocks.Start(TransferLaw.StartLimit, on, Law));
        if (steps > 0)
        {
            yield return new TransferLetterIssued(letter, to, IntroducingBody.DirectSuperior, Papers, true, dice.Percent(50) ? letter : null, Clocks.Start(TransferLaw.PresentLimit, letter, Law));
        }

        if (steps > 1)
        {
            yield return new TransferSlipRegistered(Workday(letter.PlusDays(2)));
        }

        if (steps == 3)
        {
            var redirected = Workday(letter.PlusDays(5));
            yield return new TransferRedirected(redirected, home == cells[0] ? cells[1] : cells[0], Clocks.Start(TransferLaw.PresentLimit, redirected, Law));
        }

        if (steps > 3)
        {
            yield return new TransferLetterPresented(Workday(letter.PlusDays(6)), false);
        }

        if (steps > 4)
        {
            yield return new MemberReceived(Workday(letter.PlusDays(9)), true, to);
        }
    }

    private IEnumerable<MembershipEvent> Temporary(OrganizationId home)
    {
        var (on, steps) = (Day(30, 55), dice.Below(4));
        var until = on.PlusMonths(3);
        yield return new TemporaryTransferStarted(on, Other(home), MoveReason.Work, Length.Months(3), false, Papers, until);
        if (steps == 1)
        {
            yield return new TemporaryTransferExtended(Workday(on.PlusDays(10)), Length.Months(1), true, true, until.PlusMonths(1));
        }

        if (steps == 2)
        {
            yield return new TemporaryTransferEnded(Workday(on.PlusDays(15)));
        }
    }

    private IEnumerable<MembershipEvent> Abroad(OrganizationId home, bool forGood)
    {
        var on = Day(20, 55);
        var (leaves, route) = (Workday(on.PlusDays(5)), forGood ? AbroadRoute.ForeignAffairs : AbroadRoute.Grassroots);
        yield return new IntroducedAbroad(on, leaves, MoveReason.Study, Length.Months(forGood ? 24 : 6), route, Papers, forGood ? TransferKind.Official : TransferKind.Temporary, forGood ? null : leaves.PlusMonths(6), Clocks.Start(forGood ? TemporaryTransferLaw.AbroadPresent : TemporaryTransferLaw.TemporaryPresent, leaves, Law));
        if (dice.Percent(20))
        {
            yield return new PresentedAbroad(Workday(leaves.PlusDays(7)), Other(home));
        }
    }

    private IEnumerable<MembershipEvent> Returned(OrganizationId home)
    {
        var on = Day(45, 55);
        var (leaves, back) = (Workday(on.PlusDays(3)), Workday(on.PlusDays(15 + dice.Below(20))));
        yield return new IntroducedAbroad(on, leaves, MoveReason.ExportLabor, Length.Months(24), AbroadRoute.DirectSuperior, Papers, TransferKind.Official, null, Clocks.Start(TemporaryTransferLaw.LaborPresent, leaves, Law));
        yield return new PresentedAbroad(Workday(leaves.PlusDays(5)), Other(home));
        yield return new ReturnedFromAbroad(back, Clocks.Start(TemporaryTransferLaw.LaborReturn, back, Law));
        if (dice.Percent(25))
        {
            yield return new ReturnReported(Workday(back.PlusDays(4)), home, true);
        }
    }

    private OrganizationId Other(OrganizationId home) => cells[dice.Below(cells.Length)] is var cell && cell != home ? cell : home == cells[0] ? cells[1] : cells[0];

    private LocalDate Day(int least, int most) => Workday(asOf.PlusDays(-least - dice.Below(most - least)));
}
