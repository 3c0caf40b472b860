using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Promises;

/// <summary>By when a message that arrived now would have to be answered: told by the engine itself, from a log as it would be written.</summary>
/// <param name="Policy">The name of the policy it would get; null if none matches.</param>
/// <param name="DueOnUtc">The deadline of the first response, UTC; null where none is promised.</param>
public sealed record NextAnswer(string? Policy, DateTime? DueOnUtc)
{
    /// <param name="facts">Of the message that would come.</param>
    /// <param name="nowUtc">UTC.</param>
    public static NextAnswer Of(SlaCatalog catalog, InquiryFacts facts, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var choice = PolicyChoice.Of(catalog, facts);
        if (choice.PolicyId is not { } policyId)
            return new NextAnswer(null, null);

        var log = new[]
        {
            Line(InquiryEventKind.CustomerMessage, ActorKind.Requester, nowUtc),
            Line(InquiryEventKind.SlaApplied, ActorKind.System, nowUtc) with { Value = choice.Applied(AppliedCause.Opened).ToString(), Body = PolicyChoiceJson.Write(choice) }
        };
        var clock = SlaProjection.Project(log, catalog).FirstOrDefault(clock => clock.Metric == SlaMetric.FirstResponse);
        return new NextAnswer(catalog.Policy(policyId).Policy.Name, clock?.DueOnUtc);
    }

    private static InquiryEvent Line(InquiryEventKind kind, ActorKind actor, DateTime nowUtc)
    {
        return new InquiryEvent { Kind = kind, Actor = actor, HappenedOnUtc = nowUtc, RecordedOnUtc = nowUtc, SourceKey = SourceKey.Of("next answer", kind.ToString()) };
    }
}
