using System.Diagnostics.CodeAnalysis;

namespace PartyDomain;

/// <summary>What every id's key must look like.</summary>
internal static class IdText
{
    public static bool IsFit([NotNullWhen(true)] string? value) =>
        !string.IsNullOrWhiteSpace(value) && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1]);

    public static string Checked(string value, string type) => IsFit(value)
        ? value
        : throw new ArgumentException($"A {type} needs a key that is not blank and has no white space at its ends.", nameof(value));
}
