using System.Globalization;
using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Reporting.Forms;

/// <summary>The codes of ethnic groups and religions that the forms know. A profile that holds others counts among those that are on no list.</summary>
/// <remarks>The rows of forms 2B and 4 (11-HD/BTCTW of 2021): 54 ethnic groups, others, people of foreign origin; six religions, others.</remarks>
public static class FormCodes
{
    /// <summary><c>01</c> (Kinh) to <c>54</c> in the order of the forms, <c>55</c> for any other ethnic group, <c>56</c> for people of foreign origin.</summary>
    public static CodeList Ethnicities { get; } = Numbers(56);

    /// <summary><c>01</c> Buddhism, <c>02</c> Catholicism, <c>03</c> Hoa Hao Buddhism, <c>04</c> Cao Dai, <c>05</c> Protestantism, <c>06</c> Islam, <c>07</c> any other.</summary>
    public static CodeList Religions { get; } = Numbers(7);

    private static CodeList Numbers(int count) => CodeList.Of(Enumerable.Range(1, count).Select(number => number.ToString("00", CultureInfo.InvariantCulture)));
}
