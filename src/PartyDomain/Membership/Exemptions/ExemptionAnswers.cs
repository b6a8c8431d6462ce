using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Exemptions;

/// <summary>Answers who decides on an exemption, what it needs and what stays while it holds.</summary>
public static class ExemptionAnswers
{
    /// <summary>Says what the law of a day asks for and leaves.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="isRenewal">Whether it continues an exemption for the same reason.</param>
    /// <param name="cell">Where the member's cell stands.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the terms; undetermined where it is not known or a setting must say who decides.</returns>
    /// <remarks>Charter, 7; 294-QĐ/TW, 7 and 9.3.2; 06-HD/TW, 10.3; 38-HD/BTCTW, IV.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<ExemptionTerms> Of(ExemptionReason reason, bool isRenewal, CellSituation cell, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var a = new Assessment(law, on);
        var decider = ExemptionCompetence.DeciderOf(reason, isRenewal, cell, a);
        return a.Conclude<ExemptionTerms>(() => decider is not { } body ? [] :
        [
            new ExemptionTerms(reason, body, body == PartyBody.Cell ? null : PartyBody.Cell)
            {
                MustBeWritten = reason == ExemptionReason.OldOrWeak ? !Known(ExemptionLaw.DirectReport, a) : Known(ExemptionLaw.Written, a),
                MedicalPaper = reason == ExemptionReason.OldOrWeak ? Known(ExemptionLaw.MedicalPaper, a) : false,
                Below = ExemptionRules.IsShort(reason) && a.Read(ExemptionLaw.Below) is { IsKnown: true } below ? below.Value : null,
                DuesDue = Known(ExemptionLaw.DuesDue, a),
                AttendsCongress = Known(ExemptionLaw.AttendsCongress, a),
                InformationOnRequest = Known(ExemptionLaw.Information, a),
                Badge = Known(ExemptRightsLaw.Badge, a),
                Graded = !Known(ExemptRightsLaw.NotGraded, a),
                Disciplined = Known(ExemptionLaw.Disciplined, a),
                LeftOutWhenAbsent = Known(VotingLaw.MeetingExcludesExempt, a),
            },
        ]);
    }

    private static bool? Known(Provision<bool> provision, Assessment a) => a.Read(provision) is { IsKnown: true } found ? found.Value : null;
}
