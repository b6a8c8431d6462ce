using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Membership.Exemptions.ExemptionFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Membership.Exemptions.ExemptionFacts>;

namespace PartyDomain.Membership.Exemptions;

/// <summary>The step table of exemption. Deciding, explaining and drawing read this one table.</summary>
public static class ExemptionSteps
{
    private static readonly string None = TermKey.Of(ExemptionPhase.None);
    private static readonly string Requested = TermKey.Of(ExemptionPhase.Requested);
    private static readonly string Proposed = TermKey.Of(ExemptionPhase.Proposed);
    private static readonly string Exempt = TermKey.Of(ExemptionPhase.Exempt);

    private static readonly Need Member = new("member", ExemptionRules.Member);
    private static readonly Need Competence = new("exemption-competence", ExemptionRules.Competence);
    private static readonly Need Vote = new("vote", ExemptionRules.Vote);
    private static readonly Need Dated = new("paper-date", ExemptionRules.PaperDate);

    internal static IReadOnlyList<Row> All { get; } =
    [
        new Row("exemption.request", typeof(ApplyForExemption), [None, Exempt], [new("asked", Requested)])
        {
            Actor = "actor.member",
            IsOpen = (f, _) => f.File.Held is { Until: not null },
            Requirements =
            [
                Member,
                new("exemption-reason", ExemptionRules.Reason),
                new("exemption-application", ExemptionRules.Application),
                new("exemption-duration", ExemptionRules.Duration),
            ],
        },
        new Row("exemption.medical", typeof(RegisterMedicalPaper), [Requested], [])
        {
            Actor = "actor.member",
            IsPaper = true,
            IsOpen = (f, _) => f.File is { MedicalPaperOn: null, Request.Reason: ExemptionReason.OldOrWeak },
            Requirements = [Member, Dated],
        },
        new Row("exemption.withdraw", typeof(WithdrawExemption), [Requested, Proposed], [new("withdrawn", None), new("withdrawn, an exemption is held", Exempt)])
        {
            Actor = "actor.member",
            IsOpen = (_, _) => false,
            Requirements = [Member],
        },
        new Row("exemption.cell-vote", typeof(ConsiderExemption), [Requested], [new("granted by the cell", Exempt), new("proposed", Proposed), new("not carried", None), new("not carried, an exemption is held", Exempt)])
        {
            Actor = "actor.cell",
            Requirements =
            [
                Member,
                new("exemption-duration", ExemptionRules.Duration),
                new("medical-paper", ExemptionRules.Medical),
                Competence,
                Vote,
                new("exemption-follows", ExemptionRules.Follows),
            ],
        },
        new Row("exemption.decision", typeof(DecideExemption), [Proposed], [new("granted", Exempt), new("refused", None), new("refused, an exemption is held", Exempt)])
        {
            Actor = "actor.competent-committee",
            Requirements = [Member, Competence, new("decider", ExemptionRules.Decider), Vote, new("exemption-follows", ExemptionRules.Follows)],
        },
        new Row("exemption.report", typeof(ReportExemption), [Exempt], [])
        {
            Actor = "actor.cell",
            IsPaper = true,
            IsOpen = (f, _) => f.File is { ReportedOn: null, Held.Reason: ExemptionReason.OldOrWeak },
            Requirements = [Member, new("exemption-to-report", ExemptionRules.ToReport)],
        },
        new Row("exemption.stay", typeof(RegisterStay), [Exempt], [])
        {
            Actor = "actor.member",
            IsPaper = true,
            IsOpen = (f, _) => f.File is { StayRegisteredOn: null, Held.Reason: ExemptionReason.Away },
            Requirements = [Member, Dated],
        },
        new Row("exemption.return", typeof(ResolveReturn), [Exempt], [new("carried", None), new("not carried", Exempt)])
        {
            Actor = "actor.cell",
            IsOpen = (f, _) => f.File.Held is { Reason: ExemptionReason.OldOrWeak },
            Requirements = [Member, new("return-by-cell", ExemptionRules.ReturnByCell), Vote],
        },
        new Row("exemption.end", typeof(EndExemption), [Exempt], [new("ended", None)])
        {
            Actor = "actor.cell",
            IsOpen = (f, _) => f.File.Held is not { Reason: ExemptionReason.OldOrWeak },
            Requirements = [Member, new("ends-by-itself", ExemptionRules.EndsByItself), new("place-comment", ExemptionRules.PlaceComment), new("stay-registered", ExemptionRules.StayRegistered)],
        },
    ];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(ExemptionCommand command) => All.First(step => step.Command == command.GetType());
}
