using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations.Formation;

/// <summary>
/// What the law of a day asks of an organization of a given size: breaches, what is near a threshold, what was consented to, and what is not known.
/// Advice changes nothing.
/// </summary>
/// <param name="Findings">What was found, each with the provision it rests on.</param>
/// <param name="Basis">The provisions read, and how well each is evidenced.</param>
public sealed record FormationAdvice(ValueList<Finding> Findings, Basis Basis)
{
    /// <summary>Whether something is broken.</summary>
    public bool HasBreach => Findings.Any(finding => finding.Effect == FindingEffect.Breach);

    /// <summary>Advises on an organization.</summary>
    /// <param name="situation">The organization.</param>
    /// <param name="on">The day whose law is asked for.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The advice. Of organizations that follow rules of their own it says only that.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FormationAdvice Of(OrganizationSituation situation, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var assessment = new Assessment(law, on);
        if (situation.FollowsOwnRules)
        {
            assessment.Remark(FormationCodes.OwnRules, "situation.sector", null, Arg.Term("sector", situation.Sector));
        }
        else
        {
            MemberAdvice.Judge(situation, assessment);
            CommitteeAdvice.Judge(situation, assessment);
        }

        if (on > law.KnownUntil)
        {
            assessment.Remark(LawCodes.BeyondKnownLaw, "on", null, Arg.Date("knownUntil", law.KnownUntil));
        }

        return new FormationAdvice(assessment.Findings.ToValueList(), new Basis(assessment.Basis.ToValueList()));
    }

    // Within one of a threshold: one person more or less may change what the law asks.
    internal static void Near(Provision<int> provision, int have, InForce<int> threshold, string subject, Assessment a)
    {
        if (Math.Abs((long)have - threshold.Value) <= 1)
        {
            a.Remark(
                FormationCodes.NearThreshold,
                subject,
                threshold.Citation,
                Arg.Key("provision", provision.Key),
                Arg.Number("have", have),
                Arg.Number("threshold", threshold.Value));
        }
    }
}
