namespace PartyDomain;

/// <summary>The word beside a printed number, which says how much the number leaves open.</summary>
public enum NumberWording
{
    /// <summary>No word: the number itself, rounded where it is printed with decimals or as a percentage.</summary>
    Exact = 0,

    /// <summary>A little more: <c>hơn</c>, <c>trên</c>, over, more than.</summary>
    MoreThan = 1,

    /// <summary>That much or any more: <c>từ … trở lên</c>, <c>ít nhất</c>, at least.</summary>
    AtLeast = 2,

    /// <summary>Any less: <c>dưới</c>, under.</summary>
    LessThan = 3,

    /// <summary>That much or any less: <c>không quá</c>, at most.</summary>
    AtMost = 4,

    /// <summary>A little less: <c>gần</c>, nearly.</summary>
    Nearly = 5,

    /// <summary>A little more or less: <c>khoảng</c>, about.</summary>
    About = 6,
}
