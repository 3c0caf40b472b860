using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Inquiries.Intake;

/// <summary>The one way into the log for whatever arrives: attaches the policy that holds now and stores it all at once.</summary>
public sealed class OpenInquiry(IInquiryStore store, ISlaCatalogStore catalogs, IRequesterLookup requesters)
{
    /// <summary>Opens these inquiries, or adds what is missing to those that are open already under the same source key; one transaction, results in order.</summary>
    /// <exception cref="ArgumentException">One of them has no customer message.</exception>
    public Task<IReadOnlyList<AppendResult>> ExecuteAsync(IReadOnlyList<InquiryAppend> appends, CancellationToken cancellation = default)
    {
        return ExecuteAsync(appends, [], cancellation);
    }

    /// <summary>The same, and in the same transaction adds lines to inquiries that are open already.</summary>
    /// <param name="alongside">Inquiries that there are under these source keys; they keep the policy they have.</param>
    /// <exception cref="ArgumentException">One of those to open has no customer message.</exception>
    public async Task<IReadOnlyList<AppendResult>> ExecuteAsync(
        IReadOnlyList<InquiryAppend> appends,
        IReadOnlyList<InquiryAppend> alongside,
        CancellationToken cancellation = default)
    {
        var catalog = await catalogs.LoadAsync(cancellation);
        var needsStanding = PolicyMatcher.NeedsStanding(catalog.CurrentPolicies);
        var complete = new List<InquiryAppend>(appends.Count);
        foreach (var append in appends)
        {
            var standing = needsStanding
                ? await requesters.FindAsync(append.Opening.CustomerId, append.Opening.RequesterEmail, cancellation)
                : RequesterStanding.Stranger;
            complete.Add(WithPolicy(append, catalog, standing));
        }

        return await store.OpenManyAsync([.. complete, .. alongside], cancellation);
    }

    private static InquiryAppend WithPolicy(InquiryAppend append, SlaCatalog catalog, RequesterStanding standing)
    {
        var first = append.Events.Where(line => line.Kind == InquiryEventKind.CustomerMessage).MinBy(line => line.HappenedOnUtc)
            ?? throw new ArgumentException($"Inquiry '{append.Opening.ExternalKey ?? append.Opening.Subject}' has no customer message to open it.", nameof(append));

        var opening = string.IsNullOrWhiteSpace(append.Opening.Subject) ? append.Opening with { Subject = Headline.Of(first.Body) } : append.Opening;
        var choice = Choose(opening, catalog, standing);
        return choice.PolicyId is not null
            ? append with { Opening = opening, Events = [.. append.Events, Applied(opening, choice, first)] }
            : append with { Opening = opening };
    }

    private static PolicyChoice Choose(NewInquiry opening, SlaCatalog catalog, RequesterStanding standing)
    {
        var facts = new InquiryFacts
        {
            StoreId = opening.StoreId,
            Channel = opening.Channel,
            Priority = opening.Priority,
            VendorId = opening.VendorId,
            LanguageCode = opening.LanguageCode,
            Roles = standing.Roles,
            PaidTotal = standing.PaidTotal
        };

        return PolicyChoice.Of(catalog, facts);
    }

    private static InquiryEvent Applied(NewInquiry opening, PolicyChoice choice, InquiryEvent first)
    {
        return new InquiryEvent
        {
            Kind = InquiryEventKind.SlaApplied,
            Value = choice.Applied(AppliedCause.Opened).ToString(),
            HappenedOnUtc = first.HappenedOnUtc,
            RecordedOnUtc = first.RecordedOnUtc,
            Actor = ActorKind.System,
            SourceKey = SourceKey.Of("sla_applied", opening.SourceKey),
            Body = PolicyChoiceJson.Write(choice)
        };
    }
}
