using BenchmarkDotNet.Attributes;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;

namespace PartyDomain.Benchmarks;

/// <summary>
/// The cell's resolution on a complete dossier, accepted, and on one with three faults. PartyDomain reads dated law, cites every
/// provision it relied on and makes the event; the others compare with constants and give codes. Look at the ratios, not the times.
/// </summary>
[MemoryDiagnoser]
public class DecideAtCell
{
    private static readonly Law Law = Law.Shipped.With(Settings.Cautious);
    private readonly PeerValidator peer = new();
    private CellResolutionInput input = new(faulty: false);

    [Params(false, true)]
    public bool ThreeFaults { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        input = new CellResolutionInput(ThreeFaults);
        string[] expected = ThreeFaults ? [AdmissionCodes.EducationTooLow, AdmissionCodes.CertificateExpired, AdmissionCodes.OpinionsMissing] : [];
        Agree("hand-written", HandWritten.Judge(input), expected);
        Agree("FluentValidation", peer.Validate(input).Errors.Select(error => error.ErrorCode), expected);
        Agree("PartyDomain", PartyDomain().Findings.Select(finding => finding.Code), expected);
    }

    [Benchmark(Baseline = true)]
    public int FluentValidation() => peer.Validate(input).Errors.Count;

    [Benchmark]
    public Outcome<AdmissionEvent> PartyDomain() => AdmissionDecider.Decide(input.Command, input.Evidence, input.Record, Law);

    [Benchmark]
    public int HandWrittenIfs() => HandWritten.Judge(input).Count;

    private static void Agree(string who, IEnumerable<string> found, string[] expected)
    {
        if (!found.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw new InvalidOperationException($"{who} finds [{string.Join(", ", found)}], expected [{string.Join(", ", expected)}].");
        }
    }
}
