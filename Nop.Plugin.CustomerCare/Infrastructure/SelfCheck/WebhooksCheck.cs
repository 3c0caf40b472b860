using Nop.Plugin.CustomerCare.Data.SelfCheck;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether other systems take what they are told.</summary>
public sealed class WebhooksCheck(FailingWebhooks webhooks) : ISelfCheck
{
    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        return Judge(await webhooks.ReadAsync(cancellation));
    }

    internal static IReadOnlyList<Finding> Judge(IReadOnlyList<(string Name, DateTime? FailingSinceOnUtc)> enabled)
    {
        var failing = enabled.Where(webhook => webhook.FailingSinceOnUtc is not null).ToList();
        if (failing.Count == 0)
            return [(enabled.Count == 0 ? Finding.Ok("Plugins.CustomerCare.SelfCheck.Webhooks.None") : Finding.Ok("Plugins.CustomerCare.SelfCheck.Webhooks.Arrive", enabled.Count)).Fact("enabled", enabled.Count)];

        return
        [
            .. failing.Select(webhook => Finding.Attention("Plugins.CustomerCare.SelfCheck.Webhooks.Failing", webhook.Name, webhook.FailingSinceOnUtc!.Value)
                .Remedy("Plugins.CustomerCare.SelfCheck.Webhooks.Failing.Do", CheckPlace.Webhooks)
                .Fact("since", SupportFact.Instant(webhook.FailingSinceOnUtc)))
        ];
    }
}
