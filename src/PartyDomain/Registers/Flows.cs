using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Registers;

/// <summary>Reads what happened from the facts of a register: every count of a period comes from here, never from stored totals.</summary>
public static class Flows
{
    /// <summary>Lists what happened in a period.</summary>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>
    /// One entry for each thing that happened, by person. Something counts only where the register holds it on its own day: a member taken over
    /// on 1 January with an older joining date was not admitted on 1 January. An admission that was annulled later is left out.
    /// </returns>
    public static IEnumerable<Flow> Of(Register register, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(register);
        foreach (var member in register.Members)
        {
            foreach (var flow in Of(member))
            {
                if (from <= flow.On && flow.On <= to)
                {
                    yield return flow;
                }
            }
        }
    }

    /// <summary>Lists what happened to one person.</summary>
    /// <param name="member">The person.</param>
    /// <returns>What happened, in the order of days.</returns>
    public static IEnumerable<Flow> Of(RegisterMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        var spans = MembershipTimeline.FactByFact(member.Person, member.Entry.Events).ToList();
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            var before = i == 0 ? null : spans[i - 1];
            if (span.AdmissionDecidedOn == span.From && before?.AdmissionDecidedOn != span.From && before is not { IsMember: true } && !IsUndone(spans, i))
            {
                yield return Make(member, FlowKind.AdmissionDecision, span);
            }

            if (span.IsMember && span.JoinedOn == span.From && before?.JoinedOn != span.From && !IsAnnulled(spans, i))
            {
                yield return Make(member, FlowKind.Admission, span);
            }

            if (span.Standing == Standing.Full && span.RecognizedOn == span.From && before?.RecognizedOn != span.From && !IsAnnulled(spans, i))
            {
                yield return Make(member, FlowKind.Recognition, span);
            }

            if (span.IsRestored && before is { Ended: EndingReason.Expelled })
            {
                yield return Make(member, FlowKind.Restoration, span);
            }

            if (span.Standing == Standing.Former && (before?.Standing != Standing.Former || before.Ended != span.Ended))
            {
                switch (span.Ended)
                {
                    case EndingReason.ProbationerStruckOff:
                        yield return Make(member, FlowKind.ProbationerStruckOff, span, before?.Cell);
                        break;
                    case EndingReason.AdmissionAnnulled:
                        yield return Make(member, FlowKind.Annulment, span, before?.Cell);
                        break;
                    case EndingReason.Resigned:
                        yield return Make(member, FlowKind.Leaving, span, before?.Cell);
                        break;
                    case EndingReason.StruckOff:
                        yield return Make(member, FlowKind.StrikingOff, span, before?.Cell);
                        break;
                    case EndingReason.Died:
                        yield return Make(member, FlowKind.Death, span, before?.Cell);
                        break;
                    case EndingReason.Expelled:
                        yield return Make(member, FlowKind.Expulsion, span, before?.Cell);
                        break;
                    default:
                        break;
                }
            }
        }
    }

    // Whether a decision did not stand until the ceremony: it was annulled by those who took it, not upheld, or taken anew.
    private static bool IsUndone(List<MembershipSpan> spans, int at)
    {
        for (var i = at + 1; i < spans.Count && spans[i].Standing is Standing.Prospect or Standing.Candidate; i++)
        {
            if (spans[i].AdmissionDecidedOn != spans[at].AdmissionDecidedOn)
            {
                return true;
            }
        }

        return IsAnnulled(spans, at);
    }

    // Whether the membership that a span belongs to turned out never to have been one, be it after it had ended in another way.
    private static bool IsAnnulled(List<MembershipSpan> spans, int at)
    {
        var left = false;
        for (var i = at + 1; i < spans.Count; i++)
        {
            switch (spans[i])
            {
                case { Standing: Standing.Former, Ended: EndingReason.AdmissionAnnulled }:
                    return true;
                case { Standing: Standing.Former or Standing.Outside }:
                    left = true;
                    break;
                default:
                    if (left)
                    {
                        return false;
                    }

                    break;
            }
        }

        return false;
    }

    private static Flow Make(RegisterMember member, FlowKind kind, MembershipSpan span, OrganizationId? cell = null) =>
        new(member.Person, kind, span.From, cell ?? span.Cell, span, member.ProfileOn(span.From));
}
