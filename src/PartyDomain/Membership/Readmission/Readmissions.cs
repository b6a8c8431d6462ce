using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Readmission;

/// <summary>Tells whether a person may be re-admitted, from when and on what terms.</summary>
public static class Readmissions
{
    private const string Subject = "earlier";

    /// <summary>Judges the conditions on the day on which the cell considers the person.</summary>
    /// <param name="earlier">How the earlier membership ended.</param>
    /// <param name="readmissions">How often the person was re-admitted before; an earlier membership that was itself a re-admission counts without it.</param>
    /// <param name="on">The day of the cell's consideration.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the terms; refused with every reason, a wait that has not ended among them; undetermined where a question is open.</returns>
    /// <remarks>294-QĐ/TW, 3.5; 208-QĐ/TW; 173-QĐ/TW and 05-QĐi/TW for the population policy.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="readmissions"/> is negative.</exception>
    public static Outcome<ReadmissionTerms> Of(EarlierMembership earlier, int readmissions, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentOutOfRangeException.ThrowIfNegative(readmissions);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, on);
        if (earlier.Reason == EndingReason.AdmissionAnnulled)
        {
            a.Remark(ReadmissionCodes.NoReadmission, Subject, null);
            return a.Conclude<ReadmissionTerms>(() => [new ReadmissionTerms(on, [], [], false)]);
        }

        Dated(earlier, a, Subject);
        Barred(earlier, a, Subject);
        Count(Math.Max(readmissions, earlier.ByReadmission ? 1 : 0), a, Subject);
        var waits = Waited(earlier, a, Subject);
        var consent = a.Require(ReadmissionLaw.Consent, Subject);
        Probation(a, Subject);
        return a.Conclude<ReadmissionTerms>(() => [new ReadmissionTerms(Latest(earlier.LeftOn, waits), waits, consent!.Value!, true)]);
    }

    /// <summary>Judges the conditions for the person of a record, from its own history and what was established.</summary>
    /// <param name="record">The record.</param>
    /// <param name="on">The day of the cell's consideration.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>As for an earlier membership; refused too where the person is a member or died, or where it is not established how the membership ended.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<ReadmissionTerms> Of(MembershipRecord record, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, on);
        if (!MayBeListed(record, a, "record") || !IsEstablished(record, a, "record.dossier.earlier"))
        {
            ByHistory(record, a, "record.past");
            return a.Conclude<ReadmissionTerms>(() => []);
        }

        return Known(record) is { } earlier
            ? Of(earlier, record.ReadmissionCount, on, law)
            : a.Conclude<ReadmissionTerms>(() => [new ReadmissionTerms(on, [], [], false)]);
    }

    /// <summary>Whether the person is neither a member nor dead; adds what bars.</summary>
    internal static bool MayBeListed(MembershipRecord record, Assessment a, string subject)
    {
        if (record.Standing is Standing.Probationary or Standing.Full)
        {
            a.Bar(ReadmissionCodes.IsMember, subject, null, Arg.Term("standing", record.Standing));
            return false;
        }

        if (record.Ending is not { Reason: EndingReason.Died } died)
        {
            return true;
        }

        a.Bar(ReadmissionCodes.Deceased, subject, null, Arg.Date("on", died.On));
        return false;
    }

    /// <summary>Whether the record tells of an earlier membership; then how it ended must be established.</summary>
    internal static bool IsEstablished(MembershipRecord record, Assessment a, string subject)
    {
        // Whoever claimed membership falsely, or whose admission was annulled, never was a member.
        if (ReturnEvolution.Close(record).Past.Count == 0 || record.Dossier.Earlier is not null)
        {
            return true;
        }

        a.Bar(ReadmissionCodes.NotEstablished, subject, a.Read(ReadmissionLaw.Wait).Citation);
        return false;
    }

    /// <summary>What is established, with what the record's own history says of the same membership: that is not asked again, and nobody states otherwise.</summary>
    internal static EarlierMembership? Known(MembershipRecord record) => (record.Dossier.Earlier, Own(record)) switch
    {
        (null, _) => null,
        ({ } stated, { } own) when own.Ending.Reason == stated.Reason => stated with
        {
            AbandonedActivity = stated.AbandonedActivity || own.AbandonedActivity == true,
            FamilyHardship = own.FamilyHardship ?? stated.FamilyHardship,
        },
        var (stated, _) => stated,
    };

    /// <summary>Adds the grounds on which the person is never re-admitted that the record's own history tells before anything is established.</summary>
    internal static bool ByHistory(MembershipRecord record, Assessment a, string subject)
    {
        if (record.Dossier.Earlier is not null || Own(record) is not { } own || own is { AbandonedActivity: null, FamilyHardship: null })
        {
            return false;
        }

        Barred(new EarlierMembership(own.Ending.On, own.Ending.Reason) { AbandonedActivity = own.AbandonedActivity == true, FamilyHardship = own.FamilyHardship != false }, a, subject);
        return true;
    }

    /// <summary>Compares what is established with the record's own history.</summary>
    internal static bool IsAsRecorded(MembershipRecord record, EarlierMembership earlier, Assessment a, string subject)
    {
        var own = Own(record)?.Ending;
        if (own is null || (Fits(own, earlier.LeftOn) && own.Reason == earlier.Reason))
        {
            return true;
        }

        a.Bar(ReadmissionCodes.NotAsRecorded, subject, null, Arg.Date("on", own.On), Arg.Term("reason", own.Reason));
        return false;
    }

    internal static bool Dated(EarlierMembership earlier, Assessment a, string subject)
    {
        if (earlier.LeftOn <= a.On && (earlier.RecordClearedOn is not { } cleared || cleared <= a.On))
        {
            return true;
        }

        a.Bar(ReadmissionCodes.LeftAfterAct, subject, null, Arg.Date("on", a.On));
        return false;
    }

    /// <summary>Adds every ground on which the person is never re-admitted (294-QĐ/TW, 3.5.2).</summary>
    internal static void Barred(EarlierMembership earlier, Assessment a, string subject)
    {
        if (earlier.Reason == EndingReason.Died)
        {
            a.Bar(ReadmissionCodes.Deceased, subject, null, Arg.Date("on", earlier.LeftOn));
        }

        Bar(earlier.AbandonedActivity, ReadmissionLaw.AbandonedActivity, ReadmissionCodes.AbandonedActivity, a, subject);
        Bar(earlier is { Reason: EndingReason.Resigned, FamilyHardship: false }, ReadmissionLaw.LeftOnRequest, ReadmissionCodes.LeftOnRequest, a, subject);
        Bar(earlier.SeriousDisunity, ReadmissionLaw.Disunity, ReadmissionCodes.Disunity, a, subject);
        Bar(earlier.Corruption, ReadmissionLaw.Corruption, ReadmissionCodes.Barred, a, subject);
        Bar(earlier.WasteOrNegativity, ReadmissionLaw.WasteOrNegativity, ReadmissionCodes.Barred, a, subject);
        Bar(earlier.Crime == CrimeClass.SeriousOrWorse, ReadmissionLaw.SeriousCrime, ReadmissionCodes.Barred, a, subject);
    }

    /// <summary>Adds a bar where the person was re-admitted as often as the law allows (294-QĐ/TW, 3.5.3).</summary>
    internal static void Count(int before, Assessment a, string subject)
    {
        if (before > 0 && a.Require(ReadmissionLaw.Times, subject) is { } times && before >= times.Value)
        {
            a.Bar(ReadmissionCodes.OnceOnly, subject, times.Citation, Arg.Number("times", times.Value));
        }
    }

    /// <summary>Adds a bar where a wait has not ended, and gives the waits.</summary>
    internal static ValueList<ReadmissionWait> Waited(EarlierMembership earlier, Assessment a, string subject)
    {
        a.Read(ReadmissionLaw.MeasuredAtCell);
        a.Read(ReadingsLaw.MonthEnd);
        var waits = ReadmissionWaits.Of(earlier, a, subject);
        if (waits.Count > 0 && waits.MaxBy(wait => wait.EndsOn) is { } last && a.On < last.EndsOn)
        {
            a.Bar(ReadmissionCodes.TooEarly, subject, last.Citation, Arg.Date("started", last.Start), Arg.Length("wait", last.Length), Arg.Date("from", last.EndsOn));
        }

        return waits;
    }

    /// <summary>Whether the written consent is there before the decision; null with an open finding where nothing is known of it (294-QĐ/TW, 3.5.1 b).</summary>
    internal static bool? Consented(bool given, Assessment a, string subject)
    {
        if (a.Require(ReadmissionLaw.Consent, subject) is not { } rule)
        {
            return null;
        }

        if (!given)
        {
            a.Bar(ReadmissionCodes.ConsentMissing, subject, rule.Citation, Arg.Terms("by", rule.Value!.Select(TermKey.Of).ToValueList()));
        }

        return given;
    }

    /// <summary>Whether a body consents; null with an open finding where it is not known (294-QĐ/TW, 3.5.1 b; 208-QĐ/TW).</summary>
    internal static bool? MayConsent(PartyBody body, Assessment a, string subject)
    {
        if (a.Require(ReadmissionLaw.Consent, subject) is not { } rule)
        {
            return null;
        }

        if (!rule.Value!.Contains(body))
        {
            a.Bar(ReadmissionCodes.WrongConsenter, subject, rule.Citation, Arg.Term("given", body), Arg.Terms("by", rule.Value!.Select(TermKey.Of).ToValueList()));
            return false;
        }

        if (body == PartyBody.ProvincialStandingMembers)
        {
            a.Remark(ReadmissionCodes.ConsentByAuthority, subject, rule.Citation);
        }

        return true;
    }

    /// <summary>Notes the new probation (294-QĐ/TW, 3.5.4).</summary>
    internal static void Probation(Assessment a, string subject)
    {
        if (a.Read(ReadmissionLaw.ProbationAgain) is { IsKnown: true } again)
        {
            a.Remark(ReadmissionCodes.ProbationAgain, subject, again.Citation);
        }
    }

    // The latest earlier membership that the record's own history holds, the one that just ended among them.
    private static EndedMembership? Own(MembershipRecord record) => ReturnEvolution.Close(record).Past.LastOrDefault(past => !past.IsStated);

    private static bool Fits(Ending own, LocalDate day) => own.Precision switch
    {
        DatePrecision.Month => (day.Year, day.Month) == (own.On.Year, own.On.Month),
        DatePrecision.Year => day.Year == own.On.Year,
        _ => day == own.On,
    };

    private static LocalDate Latest(LocalDate left, ValueList<ReadmissionWait> waits) => waits.Count == 0 ? left : waits.Max(wait => wait.EndsOn);

    private static void Bar(bool isGround, Provision<bool> provision, string code, Assessment a, string subject)
    {
        if (isGround && a.Require(provision, subject) is { Value: true } rule)
        {
            a.Add(code, FindingEffect.Bars, subject, rule.Citation);
        }
    }
}
