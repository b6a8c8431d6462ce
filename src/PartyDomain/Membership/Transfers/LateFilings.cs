using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Transfers;

/// <summary>Tells whether transfer papers were not handed in for longer than allowed (38-HD/BTCTW, II.4.3.1 d; 06-HD/TW, 8.3 b).</summary>
public static class LateFilings
{
    private const string Subject = "record.transfer";

    /// <summary>Judges a record on a day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with one answer where the time has passed, with none where it has not; undetermined where the two starts of the time give different answers and no setting says which one counts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<LateFiling> Of(MembershipRecord record, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, on);
        var late = Judge(record, a);
        return a.Conclude<LateFiling>(() => late is null ? [] : [late]);
    }

    /// <summary>The late filing, if there is one, with findings on it.</summary>
    internal static LateFiling? Judge(MembershipRecord record, Assessment a)
    {
        if (record.Transfer is not { Phase: TransferPhase.Introduced or TransferPhase.PapersLost, To: { } to } file || Limit(file, a) is not { } limit || a.On <= limit.DueOn)
        {
            return null;
        }

        a.Read(MovingLaw.NewPlaceStrikesOff);
        a.Remark(TransferCodes.FilingOverdue, Subject, limit.Citation, Arg.Date("started", limit.StartedOn), Arg.Length("limit", limit.Length), Arg.Date("due", limit.DueOn));
        if (file.ContactedOn is null && a.Read(MovingLaw.ContactFirst) is { IsKnown: true, Value: true } contact)
        {
            a.Remark(TransferCodes.ContactFirst, Subject, contact.Citation);
        }

        return new LateFiling(limit, to, file.ContactedOn);
    }

    /// <summary>The limit that runs by the setting; an open finding where the readings give different answers on the day.</summary>
    internal static Deadline? Limit(TransferFile file, Assessment a)
    {
        if (a.Law.Settings.TransferFilingStart is { } reading)
        {
            return Start(file, reading) is { } start ? a.Start(MovingLaw.FilingLimit, start, Subject) : null;
        }

        var starts = Enum.GetValues<FilingStartReading>().Select(each => Start(file, each)).ToList();
        if (starts.TrueForAll(start => start is null))
        {
            return null;
        }

        if (starts.Select(start => IsOver(start, a)).Distinct().Count() > 1)
        {
            a.OpenSetting(SettingKeys.TransferFilingStart, Subject, a.Read(MovingLaw.FilingLimit).Citation);
            return null;
        }

        return a.Start(MovingLaw.FilingLimit, starts.OfType<LocalDate>().Max(), Subject);
    }

    /// <summary>The limit by the setting, or without it the one that ends first; no finding.</summary>
    internal static Deadline? Earliest(TransferFile file, Assessment a) =>
        a.Law.Settings.TransferFilingStart is { } reading ? Start(file, reading) is { } start ? Kept(start, a) : null
        : Enum.GetValues<FilingStartReading>().Select(each => Start(file, each)).OfType<LocalDate>().ToList() is { Count: > 0 } starts ? Kept(starts.Min(), a)
        : null;

    private static Deadline? Kept(LocalDate start, Assessment a) => a.Law.Read(MovingLaw.FilingLimit, start).IsKnown ? a.Start(MovingLaw.FilingLimit, start, Subject) : null;

    private static bool IsOver(LocalDate? start, Assessment a) =>
        start is { } day && a.Law.Read(MovingLaw.FilingLimit, day) is { IsKnown: true } limit && a.On > Periods.End(day, limit.Value);

    private static LocalDate? Start(TransferFile file, FilingStartReading reading) => reading switch
    {
        FilingStartReading.SlipReceived => file.SlipReceivedOn,
        FilingStartReading.FileReceived => file.FileHandedOn,
        _ => file.SlipReceivedOn is { } slip && file.FileHandedOn is { } handed ? LocalDate.Max(slip, handed) : file.SlipReceivedOn ?? file.FileHandedOn,
    };
}
