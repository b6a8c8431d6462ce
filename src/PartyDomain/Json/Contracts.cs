using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using PartyDomain.Organizations;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Forms;
using PartyDomain.Voting;

namespace PartyDomain.Json;

/// <summary>Adjusts the generated contracts, so that the domain types need no attributes.</summary>
internal sealed class Contracts : IJsonTypeInfoResolver
{
    // An object that stands for "nothing said": only its optional members are looked at.
    private static readonly PersonId Nobody = new("-");
    private static readonly ApplicantProfile Profile = new(default, default);
    private static readonly RosterEntry Entry = new(Nobody);
    private static readonly ProbationFile File = new(default, default, Nobody);
    private static readonly TrainingClass Class = new("-", new("-"), default, default, default, default);
    private static readonly TrainingSession Session = new(default, default);
    private static readonly MembershipRecord Record = new(Nobody);
    private static readonly MemberEntry Member = new(Nobody, []);
    private static readonly AdmissionTarget Target = new("-", new("-"), TargetPeriod.Year(1), default, new CountTarget(default, 0));
    private static readonly CaseEvidence Evidence = new();
    private static readonly OrganizationStanding Organization = new();
    private static readonly BaselineFacts Facts = new("-", default, null);
    private static readonly FormColumn Column = new("-", "-", default);
    private static readonly FormRelation Relation = new("-", [], default);
    private static readonly RegisterDocument Register = new(RegisterDocument.CurrentSchema);

    private readonly IJsonTypeInfoResolver generated = PartyJsonContext.Default;

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(MembershipRecord))
        {
            return JsonMetadataServices.CreateValueInfo<MembershipRecord>(options, new StreamConverter<MembershipRecord, EventStream>(EventStream.Of, stream => stream.ToRecord()));
        }

        if (type == typeof(PartyOrganization))
        {
            return JsonMetadataServices.CreateValueInfo<PartyOrganization>(options, new StreamConverter<PartyOrganization, OrganizationStream>(OrganizationStream.Of, stream => stream.ToOrganization()));
        }

        if (type == typeof(CoverageUnit))
        {
            return JsonMetadataServices.CreateValueInfo<CoverageUnit>(options, new StreamConverter<CoverageUnit, CoverageUnitStream>(CoverageUnitStream.Of, stream => stream.ToCoverageUnit()));
        }

        if (type == typeof(InspectionSession))
        {
            return JsonMetadataServices.CreateValueInfo<InspectionSession>(options, new StreamConverter<InspectionSession, InspectionStream>(InspectionStream.Of, stream => stream.ToSession()));
        }

        if (type == typeof(DisciplineCase))
        {
            return JsonMetadataServices.CreateValueInfo<DisciplineCase>(options, new StreamConverter<DisciplineCase, CaseStream>(CaseStream.Of, stream => stream.ToCase()));
        }

        if (type == typeof(Suspension))
        {
            return JsonMetadataServices.CreateValueInfo<Suspension>(options, new StreamConverter<Suspension, SuspensionStream>(SuspensionStream.Of, stream => stream.ToSuspension()));
        }

        return generated.GetTypeInfo(type, options) switch
        {
            JsonTypeInfo<ApplicantProfile> info => Completed(info, Profile),
            JsonTypeInfo<RosterEntry> info => Completed(info, Entry),
            JsonTypeInfo<MembershipEvidence> info => Completed(info, MembershipEvidence.None),
            JsonTypeInfo<AdmissionDossier> info => Completed(info, AdmissionDossier.Empty),
            JsonTypeInfo<TrainingClass> info => Completed(info, Class),
            JsonTypeInfo<TrainingSession> info => Completed(info, Session),
            JsonTypeInfo<MemberEntry> info => Completed(info, Member),
            JsonTypeInfo<AdmissionTarget> info => Completed(info, Target),
            JsonTypeInfo<RegisterDocument> info => Completed(info, Register),
            JsonTypeInfo<StrikingFacts> info => Completed(info, StrikingFacts.None),
            JsonTypeInfo<ExemptionFile> info => Completed(info, ExemptionFile.Empty),
            JsonTypeInfo<LeavingFile> info => Completed(info, LeavingFile.Empty),
            JsonTypeInfo<ProbationFile> info => Completed(info, File),
            JsonTypeInfo<BadgeFile> info => Completed(info, BadgeFile.Empty),
            JsonTypeInfo<PaperFile> info => Completed(info, PaperFile.Empty),
            JsonTypeInfo<BaselineFacts> info => Completed(info, Facts),
            JsonTypeInfo<CaseEvidence> info => Completed(info, Evidence),
            JsonTypeInfo<OrganizationStanding> info => Completed(info, Organization),
            JsonTypeInfo<FormColumn> info => Completed(info, Column),
            JsonTypeInfo<FormRelation> info => Completed(info, Relation),
            { } info => Adjusted(info, null),
            null => null,
        };
    }

    /// <summary>The contract of a record as state, not as events.</summary>
    /// <param name="options">The options in use.</param>
    /// <returns>The contract.</returns>
    public JsonTypeInfo<MembershipRecord> State(JsonSerializerOptions options) =>
        Completed((JsonTypeInfo<MembershipRecord>)generated.GetTypeInfo(typeof(MembershipRecord), options)!, Record);

    /// <summary>Whether a value of a member is what generated code gives an absent one.</summary>
    /// <param name="property">The member.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is null, or zero, false or the first word of a list where null is no choice.</returns>
    public static bool IsBlank(JsonPropertyInfo property, object? value) => value switch
    {
        null => true,
        _ when Nullable.GetUnderlyingType(property.PropertyType) is not null => false,
        bool flag => !flag,
        int number => number == 0,
        long number => number == 0,
        Enum word => ((IConvertible)word).ToInt64(null) == 0,
        _ => false,
    };

    private static JsonTypeInfo<T> Completed<T>(JsonTypeInfo<T> info, T prototype)
        where T : notnull
    {
        Adjusted(info, prototype);
        return JsonMetadataServices.CreateValueInfo<T>(info.Options, new CompletingConverter<T>(info, prototype));
    }

    private static JsonTypeInfo Adjusted(JsonTypeInfo info, object? prototype)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            return info;
        }

        var isKind = Kinds.NameOf(info.Type) is not null;
        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            var property = info.Properties[i];
            if (property is { Set: null, AssociatedParameter: null } && !info.Type.IsAbstract)
            {
                info.Properties.RemoveAt(i);
                continue;
            }

            Adjust(property, isKind, prototype);
        }

        SetKinds(info);
        return info;
    }

    private static void Adjust(JsonPropertyInfo property, bool isKind, object? prototype)
    {
        if (isKind && property.DeclaringType.IsAbstract)
        {
            property.Order = -1;
        }

        // The name is taken: there "kind" says which command or event it is.
        if (isKind && string.Equals(property.Name, Kinds.Property, StringComparison.Ordinal))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            property.Name = type == typeof(ConsentKind) ? "consent" : JsonNamingPolicy.CamelCase.ConvertName(type.Name);
        }

        if (!property.IsRequired)
        {
            var usual = prototype is null ? property.AssociatedParameter?.DefaultValue : property.Get?.Invoke(prototype);
            property.ShouldSerialize = (_, value) => usual is null ? !IsBlank(property, value) && !(isKind && IsEmpty(value)) : !usual.Equals(value);
        }
    }

    // A kind has no converter of its own that could complete it: its type takes an absent list for an empty one.
    private static bool IsEmpty(object? value) => value is IEnumerable items and not string && !items.Cast<object>().Any();

    private static void SetKinds(JsonTypeInfo info)
    {
        var kinds = Kinds.In(info.Type).ToList();
        if (kinds.Count == 0)
        {
            return;
        }

        info.PolymorphismOptions = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = Kinds.Property,
            UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization,
        };
        foreach (var kind in kinds)
        {
            info.PolymorphismOptions.DerivedTypes.Add(kind);
        }
    }
}
