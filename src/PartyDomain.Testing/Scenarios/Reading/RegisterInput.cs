using NodaTime;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Takes from an item what belongs to the register: it must be there, and so must the units that are named.</summary>
internal static class RegisterInput
{
    public static string Broken(GivenRegister register) => $"What is given makes no register: {register.Fault} The question audit-register lists its faults.";

    /// <summary>The register as it is given; null with a problem where there is none.</summary>
    public static Register? Require(ObjectReader reader, GivenRegister? given)
    {
        if (given?.Register is null)
        {
            reader.Problems.Add(reader.Path, given is null ? "This question needs a register. Give 'organizations' or a 'register' under given." : Broken(given));
        }

        return given?.Register;
    }

    /// <summary>A unit that must exist on a day, if it is named.</summary>
    public static OrganizationId? Unit(ObjectReader reader, string name, Register? register, LocalDate? on)
    {
        var unit = Organization(reader, name);
        Check(reader.Problems, reader.To(name), register, unit, on);
        return unit;
    }

    /// <summary>A unit that must be named, and exist in the register at some time.</summary>
    public static OrganizationId? RequireUnit(ObjectReader reader, string name, Register? register, LocalDate? on)
    {
        reader.Require(name);
        return Unit(reader, name, register, on);
    }

    public static ValueList<OrganizationId> Units(ObjectReader reader, string name, Register? register, LocalDate? on)
    {
        var units = new List<OrganizationId>();
        foreach (var (value, path) in reader.List(name))
        {
            if (ObjectReader.Text(value, path, reader.Problems) is { } text && OrganizationId.TryParse(text, null, out var unit))
            {
                Check(reader.Problems, path, register, unit, on);
                units.Add(unit);
            }
        }

        return units.ToValueList();
    }

    public static OrganizationId? Organization(ObjectReader reader, string name)
    {
        if (reader.Text(name) is not { } text)
        {
            return null;
        }

        if (OrganizationId.TryParse(text, null, out var id))
        {
            return id;
        }

        reader.Problems.Add(reader.To(name), "An organization needs a key that has no white space at its ends.");
        return null;
    }

    public static PersonId? Person(ObjectReader reader, string name)
    {
        if (reader.Text(name) is not { } text)
        {
            return null;
        }

        if (PersonId.TryParse(text, null, out var id))
        {
            return id;
        }

        reader.Problems.Add(reader.To(name), "A person needs a key that has no white space at its ends.");
        return null;
    }

    public static ValueList<PersonId> Persons(ObjectReader reader, string name) => reader.List(name)
        .Select(item => ObjectReader.Text(item.Value, item.Path, reader.Problems) is { } text && PersonId.TryParse(text, null, out var id) ? id : (PersonId?)null)
        .OfType<PersonId>()
        .ToValueList();

    /// <summary>Words of a closed list.</summary>
    public static ValueList<TEnum> Words<TEnum>(ObjectReader reader, string name)
        where TEnum : struct, Enum =>
        reader.List(name).Select(item => ObjectReader.Word<TEnum>(item.Value, item.Path, reader.Problems)).OfType<TEnum>().ToValueList();

    /// <summary>A period; null with a problem where it ends before it begins.</summary>
    public static (LocalDate From, LocalDate To)? Period(ObjectReader reader)
    {
        var (from, to) = (reader.RequireDate("from"), reader.RequireDate("to"));
        if (from is not { } first || to is not { } last)
        {
            return null;
        }

        if (last < first)
        {
            reader.Problems.Add(reader.To("to"), "The last day may not be before the first one.");
            return null;
        }

        return (first, last);
    }

    private static void Check(Problems problems, string path, Register? register, OrganizationId? unit, LocalDate? on)
    {
        if (register is null || unit is not { } id || problems.OrganizationsChange)
        {
            return;
        }

        if (register.Organizations.Find(id) is not { } organization)
        {
            problems.Add(path, "The register has no organization of this key.");
        }
        else if (on is { } day && organization.On(day) is null)
        {
            problems.Add(path, $"This organization does not exist on {Reading.Words.Of(day)}. Choose another day.");
        }
    }
}
