// A small house with faults, to prove that the checks of RoomsTests find them. The namespaces mirror the rooms.
#pragma warning disable CA1812, CA1822, CA1852, CS0649

namespace PartyDomain.Tests.House.Sample
{
    internal sealed class Seen
    {
        public static int Count => 0;
    }
}

namespace PartyDomain.Tests.House.Sample.Calendars
{
    internal sealed class Clean
    {
        public Seen? Root { get; init; }
    }
}

namespace PartyDomain.Tests.House.Sample.Quotas
{
    internal static class Late
    {
        public static int Number => 1;

        public static T Same<T>(T value) => value;
    }

    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class LateAttribute : Attribute;

    internal class LateType;
}

namespace PartyDomain.Tests.House.Sample.Voting
{
    using PartyDomain.Tests.House.Sample.Quotas;

    internal sealed class ByField
    {
        public LateType? Field;
    }

    internal sealed class ByBase : LateType;

    [Late]
    internal sealed class ByAttribute;

    internal sealed class ByConstraint<T>
        where T : LateType;

    internal sealed class ByGenericArgument
    {
        public List<LateType[]>? Items { get; init; }
    }

    internal sealed class ByBody
    {
        public int Sum() => Sample.Seen.Count + Late.Number;
    }

    internal sealed class ByTypeTest
    {
        public bool Is(object value) => value is LateType;
    }

    internal sealed class ByLambda
    {
        public Func<int> Later() => () => Late.Number;
    }

    internal sealed class ByIterator
    {
        public IEnumerable<int> Later()
        {
            yield return Late.Same(3);
        }
    }

    internal sealed class ByGenericMethod
    {
        public object? First(IEnumerable<object> values) => values.OfType<LateType>().FirstOrDefault();
    }

    internal sealed class ByJson
    {
        public string Write() => System.Text.Json.JsonSerializer.Serialize(1);
    }
}

namespace PartyDomain.Tests.House.Sample.Membership
{
    internal sealed record Record(Admission.AdmissionDossier? Dossier);
}

namespace PartyDomain.Tests.House.Sample.Membership.Admission
{
    internal sealed record AdmissionDossier(Membership.Record? Record);

    internal static class AdmissionRules
    {
        public static bool Holds => true;
    }
}

namespace PartyDomain.Tests.House.Sample.Membership.Probation
{
    internal sealed record ByState(Admission.AdmissionDossier? Dossier);

    internal sealed class BySiblingRules
    {
        public bool Holds => Admission.AdmissionRules.Holds;
    }
}

namespace PartyDomain.Tests.House.Sample.Utils
{
    internal sealed class NoRoom
    {
        public Seen? Root { get; init; }
    }
}
