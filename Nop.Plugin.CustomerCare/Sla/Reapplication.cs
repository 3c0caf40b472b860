using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Chooses the policy of an inquiry once more, after an edit or a change of its priority.</summary>
public static class Reapplication
{
    /// <summary>The line to add to its log; null if the policy and calendar versions it has are still the ones it would get.</summary>
    /// <param name="log">In any order.</param>
    /// <param name="sourceKey">Names this occasion, so that doing it twice adds nothing.</param>
    /// <param name="nowUtc">UTC; from here on the choice holds. Clocks that finished before don't change by it.</param>
    public static InquiryEvent? Line(
        Inquiry inquiry,
        IEnumerable<InquiryEvent> log,
        PolicyChoice choice,
        AppliedCause cause,
        string sourceKey,
        DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(choice);
        var last = log.Where(line => line.Kind == InquiryEventKind.SlaApplied).MaxBy(line => (line.HappenedOnUtc, line.Id));
        var wanted = choice.Applied(cause);
        if (last is null ? wanted.IsNone : AppliedSla.Of(last) with { Cause = cause } == wanted)
            return null;

        return new InquiryEvent
        {
            Kind = InquiryEventKind.SlaApplied,
            Value = wanted.ToString(),
            HappenedOnUtc = nowUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.System,
            SourceKey = sourceKey,
            Body = PolicyChoiceJson.Write(choice)
        };
    }
}
