using System.Text.Json;
using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Dues;
using PartyDomain.Membership.Seniority;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Confirms or replaces what one instrument says of a provision.</summary>
internal static class ProvisionChange
{
    public static Law Apply(Law law, Provision provision, Instrument instrument, string point, EvidenceGrade grade, JsonElement? value, string path, Problems problems)
    {
        return provision switch
        {
            Provision<Length> p => Change(p, v => Fit(Words.Length(Text(v)), "Write a length as \"45 wd\", \"90 cd\", \"12 mo\" or \"18 yr\".")),
            Provision<int> p => Change(p, v => ObjectReader.Number(v, path, problems) is { } number ? [number] : []),
            Provision<bool> p => Change(p, v => Fit(v.ValueKind is JsonValueKind.True or JsonValueKind.False ? v.GetBoolean() : (bool?)null, "Write true or false here.")),
            Provision<string> p => Change(p, v => ObjectReader.Text(v, path, problems) is { } text ? [text] : []),
            Provision<Share> p => Change(p, v => Fit(Numbers.Share(Text(v)), "Write a share as \">= 2/3\" or \"> 1/2\".")),
            Provision<Fraction> p => Change(p, v => Numbers.Fraction(v, path, problems) is { } part ? [part] : []),
            Provision<PartyBody> p => Change(p, Word<PartyBody>),
            Provision<AgeUnit> p => Change(p, Word<AgeUnit>),
            Provision<EducationRule> p => Change(p, Word<EducationRule>),
            Provision<EducationLevel> p => Change(p, Word<EducationLevel>),
            Provision<CeremonyClock> p => Change(p, Word<CeremonyClock>),
            Provision<OrganizationPlace> p => Change(p, Word<OrganizationPlace>),
            Provision<DisciplineMeasure> p => Change(p, Word<DisciplineMeasure>),
            Provision<CriminalPenalty> p => Change(p, Word<CriminalPenalty>),
            Provision<EffectStart> p => Change(p, Word<EffectStart>),
            Provision<InnovationRule> p => Change(p, Word<InnovationRule>),
            Provision<LimitationStart> p => Change(p, Word<LimitationStart>),
            Provision<SeniorityStart> p => Change(p, Word<SeniorityStart>),
            Provision<NodaTime.LocalDate> p => Change(p, v => ObjectReader.Date(v, path, problems) is { } day ? [day] : []),
            Provision<ValueList<InterruptionKind>> p => Change(p, WordList<InterruptionKind>),
            Provision<ValueList<DisciplineMeasure>> p => Change(p, WordList<DisciplineMeasure>),
            Provision<ValueList<int>> p => Change(p, NumberList),
            Provision<ValueList<PayItem>> p => Change(p, WordList<PayItem>),
            Provision<ValueList<QualityLevel>> p => Change(p, WordList<QualityLevel>),
            Provision<ValueList<ViolationNature>> p => Change(p, WordList<ViolationNature>),
            Provision<ValueList<DeferralGround>> p => Change(p, WordList<DeferralGround>),
            Provision<ValueList<ProceedingsStage>> p => Change(p, WordList<ProceedingsStage>),
            Provision<ValueList<AppealObjection>> p => Change(p, WordList<AppealObjection>),
            Provision<ValueList<PartyBody>> p => Change(p, WordList<PartyBody>),
            Provision<ValueList<Locality>> p => Change(p, WordList<Locality>),
            Provision<ValueList<Relation>> p => Change(p, WordList<Relation>),
            Provision<ValueList<Paper>> p => Change(p, WordList<Paper>),
            Provision<ValueList<SessionForm>> p => Change(p, WordList<SessionForm>),
            Provision<ValueList<SubjectBody>> p => Change(p, WordList<SubjectBody>),
            Provision<ValueList<StatisticalPeriodKind>> p => Change(p, WordList<StatisticalPeriodKind>),
            Provision<FileKeeper> p => Change(p, Word<FileKeeper>),
            _ => throw new ArgumentException($"A scenario cannot change the provision '{provision.Key}'.", nameof(provision)),
        };

        // No value read is an empty list, with its problem noted.
        Law Change<T>(Provision<T> shipped, Func<JsonElement, T[]> read)
        {
            var applied = law.Applied(shipped);
            if (value is not { } content)
            {
                return law.With(applied.Confirmed(instrument, point));
            }

            return read(content) is [var replacement]
                ? law.With(applied.With(new Statement<T>(StatementKind.Changed, instrument, point, grade, replacement)))
                : law;
        }

        T[] Fit<T>(T? found, string message)
            where T : struct
        {
            if (found is { } fit)
            {
                return [fit];
            }

            problems.Add(path, message);
            return [];
        }

        T[] Word<T>(JsonElement element)
            where T : struct, Enum => ObjectReader.Word<T>(element, path, problems) is { } word ? [word] : [];

        ValueList<int>[] NumberList(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                return [element.EnumerateArray().Select((item, i) => ObjectReader.Number(item, Paths.To(path, i), problems)).OfType<int>().ToValueList()];
            }

            problems.Add(path, "Write a list in square brackets here.");
            return [];
        }

        ValueList<T>[] WordList<T>(JsonElement element)
            where T : struct, Enum
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                return [element.EnumerateArray().Select((item, i) => ObjectReader.Word<T>(item, Paths.To(path, i), problems)).OfType<T>().ToValueList()];
            }

            problems.Add(path, "Write a list in square brackets here.");
            return [];
        }
    }

    private static string? Text(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;
}
