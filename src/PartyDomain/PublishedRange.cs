namespace PartyDomain;

/// <summary>A value as it is shown: one number, or the first and last of several.</summary>
internal readonly record struct PublishedRange(PublishedNumber From, PublishedNumber? To = null)
{
    public static implicit operator PublishedRange(PublishedNumber number) => new(number);
}
