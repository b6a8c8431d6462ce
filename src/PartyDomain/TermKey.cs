using System.Text;

namespace PartyDomain;

/// <summary>Gives the key under which the texts hold the member of an enumeration.</summary>
public static class TermKey
{
    /// <summary>Writes type and member in kebab case: <c>PartyBody.Cell</c> becomes <c>party-body.cell</c>.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>The key.</returns>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => $"{Kebab(typeof(TEnum).Name)}.{Kebab(value.ToString())}";

    internal static string Kebab(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && i > 0)
            {
                result.Append('-');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }
}
