using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Sets the priority of an inquiry, and in the same transaction the policy that it gets by that; clocks that are finished stay as they are.</summary>
public sealed class ChangePriority(IInquiryStore store, ISlaCatalogStore catalogs, IRequesterLookup requesters, TimeProvider clock)
{
    /// <returns>Whether anything is new; false if this form had been sent off before or the inquiry has that priority.</returns>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">The inquiry goes on as another one, or is spam.</exception>
    public async Task<bool> ExecuteAsync(AgentAction action, Priority priority, CancellationToken cancellation = default)
    {
        var inquiry = await store.FindAsync(action.InquiryId, cancellation) ?? throw new InquiryNotFoundException(action.InquiryId);
        var catalog = await catalogs.LoadAsync(cancellation);
        var standing = PolicyMatcher.NeedsStanding(catalog.CurrentPolicies)
            ? await requesters.FindAsync(inquiry.CustomerId, inquiry.RequesterEmail, cancellation)
            : RequesterStanding.Stranger;

        var change = action.Event(InquiryEventKind.Priority, clock.NowUtc(), WireName.Of(priority));
        return await store.RecordAsync(action.InquiryId, change.SourceKey, Lines, cancellation);

        IEnumerable<InquiryEvent> Lines(InquiryLog locked)
        {
            StaffWork.RequireMeasured(locked);
            return locked.Inquiry.Priority == priority ? [] : [change, .. Applied(locked, change, PolicyChoice.Of(catalog, FactsOf(locked.Inquiry with { Priority = priority })))];
        }

        InquiryFacts FactsOf(Inquiry changed)
        {
            return InquiryFacts.Of(changed, standing);
        }
    }

    private static IEnumerable<InquiryEvent> Applied(InquiryLog inquiry, InquiryEvent change, PolicyChoice choice)
    {
        var sourceKey = SourceKey.Of("sla_applied", "priority", change.SourceKey);
        return Reapplication.Line(inquiry.Inquiry, inquiry.Log, choice, AppliedCause.Priority, sourceKey, change.HappenedOnUtc) is { } applied ? [applied] : [];
    }
}
