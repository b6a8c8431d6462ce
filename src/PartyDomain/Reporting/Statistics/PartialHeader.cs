namespace PartyDomain.Reporting.Statistics;

/// <summary>What a partial was counted in.</summary>
internal sealed record PartialHeader(string From, string To, string Places, string Frame)
{
    public static PartialHeader Of(StatisticsFrame frame) =>
        new(PlaceFingerprint.Day(frame.Places.From), PlaceFingerprint.Day(frame.Places.To), frame.Places.Fingerprint, frame.Fingerprint);

    /// <summary>Why counts with this header cannot be read or added in a frame; null where they can.</summary>
    public string? Objection(StatisticsFrame frame)
    {
        var own = Of(frame);
        if (!string.Equals(From, own.From, StringComparison.Ordinal) || !string.Equals(To, own.To, StringComparison.Ordinal))
        {
            return $"The partial counts {From} to {To}, not {own.From} to {own.To}: count the same period.";
        }

        if (!string.Equals(Places, own.Places, StringComparison.Ordinal))
        {
            return $"The partial was counted over other organizations, or other ways between them (fingerprint {Places[..12]}…, not {own.Places[..12]}…): count with the same tree.";
        }

        return string.Equals(Frame, own.Frame, StringComparison.Ordinal) ? null : $"The partial was counted with other age bands, code lists or crossings (fingerprint {Frame[..12]}…, not {own.Frame[..12]}…): count in the same frame.";
    }
}
