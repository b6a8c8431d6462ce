using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;

namespace PartyDomain.Discipline;

/// <summary>Tells from when a decision has effect and what is due after it.</summary>
public static class Effects
{
    private const string Subject = "decision";

    /// <summary>Tells from when a decision has effect, and the days that follow from it.</summary>
    /// <param name="body">The body that decided.</param>
    /// <param name="signedOn">The day of signing; for a cell the day on which the result of its vote was announced.</param>
    /// <param name="announcedOn">The day of announcement.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the days; undetermined where they hang on an open question.</returns>
    /// <remarks>Charter, 39.6; 30-QĐ/TW, 39; 296-QĐ/TW, 8.5, 15.2; 69-QĐ/TW, 2.10.</remarks>
    public static Outcome<DecisionEffect> Of(PartyBody body, LocalDate signedOn, LocalDate announcedOn, Law law)
    {
        var a = new Assessment(law, announcedOn);
        if (announcedOn < signedOn)
        {
            a.Bar(WorkflowCodes.BeforePrevious, Subject, null, Arg.Date("on", announcedOn), Arg.Date("last", signedOn));
        }

        var effective = EffectiveOn(body, signedOn, announcedOn, a, Subject);
        var written = body == PartyBody.Cell ? End(EffectLaw.CellWrittenDecision, signedOn, a) : null;
        var announce = body == PartyBody.Cell ? null : End(EffectLaw.AnnounceWithin, signedOn, a);
        if (announce is { } limit && a.Read(EffectLaw.AnnounceWithin, signedOn) is { } rule && PlainDays.IsAfter(announcedOn, limit, a, Subject, rule.Citation) == true)
        {
            a.Breach(DisciplineCodes.AnnouncedLate, Subject, rule.Citation, Arg.Date("due", limit.Latest));
        }

        // 69-QĐ/TW counts calendar days: nothing there is open.
        var state = a.Read(EffectLaw.StateFollows, announcedOn) is { IsKnown: true } follows ? a.Due(announcedOn, follows.Value, Subject)?.On : null;
        var direct = End(EffectLaw.Direct, announcedOn, a);
        return a.Conclude<DecisionEffect>(() => [new(effective!.Value, written?.Earliest, written?.Latest, announce?.Earliest, announce?.Latest, state, direct?.Earliest, direct?.Latest)]);
    }

    internal static LocalDate? EffectiveOn(PartyBody body, LocalDate signedOn, LocalDate announcedOn, Assessment a, string subject)
    {
        if (body == PartyBody.Cell)
        {
            return a.Require(EffectLaw.Cell, signedOn, subject) is null ? null : signedOn;
        }

        if (a.Require(EffectLaw.Others, signedOn, subject) is not { } rule)
        {
            return null;
        }

        if (signedOn == announcedOn || rule.Value == EffectStart.Announcement)
        {
            return announcedOn;
        }

        switch (a.Law.Settings.DisciplineEffect)
        {
            case DisciplineEffectReading.Signing:
                return signedOn;
            case DisciplineEffectReading.Announcement:
                return announcedOn;
            default:
                a.OpenSetting(SettingKeys.DisciplineEffect, subject, rule.Citation);
                return null;
        }
    }

    private static (LocalDate Earliest, LocalDate Latest)? End(Provision<Length> provision, LocalDate start, Assessment a) =>
        a.Read(provision, start) is { IsKnown: true } length ? PlainDays.End(start, length.Value, a, Subject) : null;
}
