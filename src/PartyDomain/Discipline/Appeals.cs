using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Discipline;

/// <summary>Tells whether an appeal against discipline is accepted, by when it is resolved and who concludes last.</summary>
public static class Appeals
{
    private const string Subject = "appeal";

    /// <summary>Judges the filing of an appeal.</summary>
    /// <param name="receivedOn">The day on which the member received the decision; that of its announcement where nothing else is known.</param>
    /// <param name="filedOn">The day of filing.</param>
    /// <param name="objections">What is said against it.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the window; refused where it is late or not accepted; undetermined between two possible ends of the window.</returns>
    /// <remarks>Charter, 39.7; 30-QĐ/TW, 32.5.2.1; 22-QĐ/TW, 23; 296-QĐ/TW, 23.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<AppealWindow> Filing(LocalDate receivedOn, LocalDate filedOn, ValueList<AppealObjection> objections, Law law)
    {
        ArgumentNullException.ThrowIfNull(objections);
        var a = new Assessment(law, filedOn);
        var window = Judge(receivedOn, objections, a, Subject);
        return a.Conclude<AppealWindow>(() => [window!]);
    }

    /// <summary>The window of a decision received on a day.</summary>
    /// <param name="receivedOn">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the window, which has two ends while the question of its length is open.</returns>
    public static Outcome<AppealWindow> WindowOf(LocalDate receivedOn, Law law)
    {
        var a = new Assessment(law, receivedOn);
        var window = Window(receivedOn, a, Subject);
        return a.Conclude<AppealWindow>(() => window is null ? [] : [window]);
    }

    /// <summary>By when an appeal is resolved.</summary>
    /// <param name="filedOn">The day of filing.</param>
    /// <param name="central">Whether a central body resolves it.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the deadline; undetermined where its length is not known.</returns>
    /// <remarks>30-QĐ/TW, 32.5.2.1.</remarks>
    public static Outcome<Deadline> ResolvedBy(LocalDate filedOn, bool central, Law law)
    {
        var a = new Assessment(law, filedOn);
        var deadline = a.Start(central ? AppealLaw.ResolvedCentrally : AppealLaw.ResolvedLocally, filedOn, Subject);
        return a.Conclude<Deadline>(() => [deadline!]);
    }

    /// <summary>Who concludes last.</summary>
    /// <param name="measure">The measure appealed against.</param>
    /// <param name="byCentralBody">Whether a central body decided it.</param>
    /// <param name="on">The day of the decision on the appeal.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the body; undetermined where it is not known.</returns>
    /// <remarks>22-QĐ/TW, 22.</remarks>
    public static Outcome<PartyBody> LastInstance(DisciplineMeasure measure, bool byCentralBody, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        var body = a.Require(LastOf(measure, byCentralBody), Subject);
        return a.Conclude<PartyBody>(() => [body!.Value]);
    }

    internal static Provision<PartyBody> LastOf(DisciplineMeasure measure, bool byCentralBody) => (byCentralBody, measure) switch
    {
        (true, _) => AppealLaw.LastInstanceCentral,
        (_, DisciplineMeasure.Expulsion) => AppealLaw.LastInstanceExpulsion,
        (_, DisciplineMeasure.Dissolution) => OrganizationCaseLaw.LastInstanceDissolution,
        _ => AppealLaw.LastInstance,
    };

    internal static AppealWindow? Judge(LocalDate receivedOn, ValueList<AppealObjection> objections, Assessment a, string subject)
    {
        var window = Window(receivedOn, a, subject);
        if (window is not null && a.On > window.EndsAtLatest)
        {
            a.Bar(DisciplineCodes.AppealLate, subject, a.Read(AppealLaw.Window, receivedOn).Citation ?? a.Read(AppealLaw.CharterWindow, receivedOn).Citation, Arg.Date("due", window.EndsAtLatest), Arg.Date("filed", a.On));
        }
        else if (window is not null && a.On > window.EndsOn)
        {
            a.OpenSetting(SettingKeys.AppealWindow, subject, a.Read(AppealLaw.CharterWindow, receivedOn).Citation);
        }

        foreach (var objection in objections.Distinct())
        {
            Object(objection, a, subject);
        }

        if (a.Read(AppealLaw.Complied) is { IsKnown: true } complied)
        {
            a.Remark(DisciplineCodes.ComplyMeanwhile, subject, complied.Citation);
        }

        return window;
    }

    // The regulation's own figure where it was seen; else the Charter's month and the predecessor's working days stand against each other.
    internal static AppealWindow? Window(LocalDate receivedOn, Assessment a, string subject)
    {
        var charter = a.Read(AppealLaw.CharterWindow, receivedOn);
        var regulation = a.Read(AppealLaw.Window, receivedOn);
        if (!charter.IsKnown && !regulation.IsKnown)
        {
            a.OpenValue(AppealLaw.CharterWindow.Key, receivedOn, subject);
            return null;
        }

        if (regulation is { IsKnown: true, Grade: <= EvidenceGrade.Secondary } || !charter.IsKnown)
        {
            return a.Due(receivedOn, regulation.Value, subject) is { } own ? new AppealWindow(receivedOn, regulation.Value, own.On, own.On) : null;
        }

        var month = a.Due(receivedOn, charter.Value, subject)!.On;
        if (!regulation.IsKnown || a.Law.Settings.AppealWindow == AppealWindowReading.OneMonth)
        {
            return new AppealWindow(receivedOn, charter.Value, month, month);
        }

        if (a.Due(receivedOn, regulation.Value, subject) is not { } due)
        {
            return null;
        }

        var (first, last) = month < due.On ? (month, due.On) : (due.On, month);
        return a.Law.Settings.AppealWindow switch
        {
            AppealWindowReading.WorkingDays => new AppealWindow(receivedOn, regulation.Value, due.On, due.On),
            AppealWindowReading.Longer => new AppealWindow(receivedOn, null, last, last),
            _ => new AppealWindow(receivedOn, null, first, last),
        };
    }

    private static void Object(AppealObjection objection, Assessment a, string subject)
    {
        var form = a.Read(AppealLaw.Form);
        var list = a.Read(AppealLaw.NotAccepted);
        var inForm = form.IsKnown && form.Value!.Contains(objection);
        var inList = list.IsKnown && list.Value!.Contains(objection);
        if (!inForm && !inList)
        {
            a.OpenValue((form.IsKnown ? AppealLaw.NotAccepted : AppealLaw.Form).Key, a.On, subject);
        }
        else if (objection == AppealObjection.Convicted)
        {
            a.Bar(DisciplineCodes.AppealExcluded, subject, list.Citation);
        }
        else
        {
            a.Bar(DisciplineCodes.AppealNotAccepted, subject, inForm ? form.Citation : list.Citation, Arg.Term("objection", objection));
        }
    }
}
