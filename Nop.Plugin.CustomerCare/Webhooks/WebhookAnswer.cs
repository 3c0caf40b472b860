namespace Nop.Plugin.CustomerCare.Webhooks;

/// <param name="Status">The HTTP status; null if no answer came.</param>
/// <param name="Problem">In English; null if it arrived.</param>
public sealed record WebhookAnswer(int? Status, string? Problem)
{
    public bool HasArrived => Problem is null;
}
