using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Discipline;

/// <summary>Tells whether an appeal against discipline is accepted, by when it is resolved and who concludes last.</summary>
public static class Appeals
{
    private const string Subject = "appeal";
    private const int Center = 4;

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

    /// <summary>Whether an appeal goes to a body: one above the body that decided, or the committee over its own inspection commission.</summary>
    /// <param name="to">The body addressed.</param>
    /// <param name="decided">The body whose decision is appealed against.</param>
    /// <param name="on">The day of filing.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted where it goes there; refused where it does not; undetermined where that is not known.</returns>
    /// <remarks>Charter, 39.7; 22-QĐ/TW, 22. Whether a level was skipped hangs on the tree: a host says so by <see cref="AppealObjection.SkipsLevel"/>.</remarks>
    public static Outcome<bool> Addressee(PartyBody to, PartyBody decided, LocalDate on, Law law)
    {
        var a = new Assessment(law, on);
        GoesTo(to, decided, a, Subject);
        return a.Conclude<bool>(() => [true]);
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

        if (a.On < receivedOn)
        {
            a.Remark(DisciplineCodes.AppealBeforeReceipt, subject, null, Arg.Date("received", receivedOn), Arg.Date("filed", a.On));
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

    /// <summary>Whether an appeal against a decision may go to a body; null where that is not known.</summary>
    // Charter, 39.7; 22-QĐ/TW, 22
    internal static bool? GoesTo(PartyBody to, PartyBody decided, Assessment a, string subject)
    {
        var rule = a.Read(AppealLaw.ToSuperior);
        if (!rule.IsKnown)
        {
            return true;
        }

        if (IsHigher(to, decided) || (to == decided && to == PartyBody.CentralCommittee))
        {
            return true;
        }

        if (IsOwnCommittee(to, decided))
        {
            var own = a.Require(AppealLaw.OwnCommittee, subject);
            if (own is not { Value: false })
            {
                return own is null ? null : true;
            }
        }

        a.Bar(DisciplineCodes.AppealToWrongBody, subject, rule.Citation, Arg.Term("body", to), Arg.Term("decided", decided));
        return false;
    }

    /// <summary>Whether a body stands above another, the committee over its own inspection commission with them.</summary>
    internal static bool IsAbove(PartyBody body, PartyBody other) => IsHigher(body, other) || IsOwnCommittee(body, other);

    private static bool IsHigher(PartyBody body, PartyBody other)
    {
        var (level, below) = (LevelOf(body), LevelOf(other));
        return (level == Center && below == Center ? body > other : level > below) || (body == PartyBody.DirectSuperior && below < Center);
    }

    private static bool IsOwnCommittee(PartyBody body, PartyBody other) =>
        LevelOf(body) == LevelOf(other) && LevelOf(body) != Center && IsCommission(other) && !IsCommission(body);

    private static bool IsCommission(PartyBody body) =>
        body is PartyBody.GrassrootsInspectionCommission or PartyBody.SuperiorInspectionCommission or PartyBody.ProvincialInspectionCommission or PartyBody.CentralInspectionCommission;

    private static int LevelOf(PartyBody body) => body switch
    {
        PartyBody.Cell or PartyBody.PartCommittee => 0,
        PartyBody.GrassrootsCommittee or PartyBody.DelegatedCommittee or PartyBody.GrassrootsStandingCommittee or PartyBody.EmpoweredStandingCommittee or PartyBody.GrassrootsInspectionCommission => 1,
        PartyBody.DirectSuperior or PartyBody.SuperiorStandingCommittee or PartyBody.SuperiorCommittee or PartyBody.SuperiorInspectionCommission => 2,
        PartyBody.ProvincialStandingGroup or PartyBody.ProvincialStandingCommittee or PartyBody.PoliceStandingCommittee or PartyBody.ProvincialCommittee or PartyBody.ProvincialInspectionCommission => 3,
        _ => Center,
    };

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
