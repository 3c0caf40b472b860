using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Mail;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>
/// Records what another system tells, once: a message joins the inquiry it names or opens one, a reply counts for what it answers, all else goes to the inquiry it names.
/// Where an inquiry goes on as another one, it goes there.
/// </summary>
public sealed class RecordApiEvent(
    IInquiryStore store, IInquiryFinder finder, OpenInquiry open, JoinInquiry join, RecordApiReply reply, IShopAddresses shop, TimeProvider clock)
{
    public async Task<ApiOutcome> ExecuteAsync(ApiEvent told, ApiOrigin origin, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(origin);
        var key = SourceKey.Of("api_event", origin.Namespace, told.SourceKey);
        if (told.Kind != InquiryEventKind.AgentReply && await finder.FindRecordedAsync(key, cancellation) is { } there)
            return new ApiOutcome(told.Item, told.SourceKey, ApiOutcomeState.Unchanged, [there]);

        var inquiry = await FindAsync(told, origin, cancellation);
        if (inquiry is null && (told.InquiryId is not null || told.Kind is not (InquiryEventKind.CustomerMessage or InquiryEventKind.AgentReply)))
            return Refused(told);

        // A talk whose requester was erased goes on as another one: the old one keeps no words.
        if (told.Kind == InquiryEventKind.CustomerMessage && inquiry is { AnonymisedOnUtc: not null })
        {
            if (told.InquiryId is not null)
                return Refused(told);
            (told, inquiry) = (told with { InquiryKey = null }, null);
        }

        told = await WithAgentAsync(told, cancellation);
        return told.Kind switch
        {
            InquiryEventKind.CustomerMessage => await MessageAsync(told, origin, key, inquiry, cancellation),
            InquiryEventKind.AgentReply => await reply.ExecuteAsync(told, origin, key, inquiry?.Id, cancellation),
            _ => await LineAsync(told, key, inquiry!.Id, cancellation)
        };
    }

    private async Task<ApiEvent> WithAgentAsync(ApiEvent told, CancellationToken cancellation)
    {
        return told.Agent is { } agent && MailAddressText.IsAddress(agent) && await shop.FindAsync(agent, cancellation) is { Name: { } name } known
            ? told with { Agent = name, AgentId = known.Id }
            : told;
    }

    private async Task<Inquiry?> FindAsync(ApiEvent told, ApiOrigin origin, CancellationToken cancellation)
    {
        var named = told.InquiryId ?? (told.InquiryKey is { } key ? await finder.FindOpenedAsync(ApiInquiry.OpeningKey(origin, key), cancellation) : null);
        if (named is not { } id || await store.FindAsync(id, cancellation) is not { } inquiry || !origin.Reaches(inquiry))
            return null;

        return await MergeChain.ReadAsync(store, id, cancellation) is [.., var survivor] ? await store.FindAsync(survivor, cancellation) : inquiry;
    }

    private async Task<ApiOutcome> MessageAsync(ApiEvent told, ApiOrigin origin, string key, Inquiry? inquiry, CancellationToken cancellation)
    {
        var nowUtc = clock.NowUtc();
        if (inquiry is null)
        {
            var opened = await open.ExecuteAsync([new InquiryAppend(ApiInquiry.Opening(told, origin, key), [ApiInquiry.Message(told, key, nowUtc)])], cancellation);
            return Recorded(told, opened[0].InquiryId);
        }

        return Recorded(told, await join.ExecuteAsync(inquiry.Id, ApiInquiry.Words(told, key, nowUtc), cancellation));
    }

    private async Task<ApiOutcome> LineAsync(ApiEvent told, string key, long inquiryId, CancellationToken cancellation)
    {
        var isAutomatic = told.Kind == InquiryEventKind.AutomaticReply;
        var line = new InquiryEvent
        {
            Kind = told.Kind,
            Value = told.Kind switch
            {
                InquiryEventKind.Status => WireName.Of(told.Status!.Value),
                InquiryEventKind.Assigned => told.Agent,
                _ => null
            },
            ValueId = told.Kind == InquiryEventKind.Assigned ? told.AgentId : null,
            HappenedOnUtc = told.HappenedOnUtc,
            RecordedOnUtc = clock.NowUtc(),
            Actor = isAutomatic ? ActorKind.System : ActorKind.Agent,
            ActorName = told.Kind == InquiryEventKind.Assigned ? null : told.Agent,
            ActorId = told.Kind == InquiryEventKind.Assigned ? null : told.AgentId,
            SourceKey = key,
            Subject = told.Subject,
            Body = told.Body,
            Door = isAutomatic ? MessageDoor.Api : null,
            IsRecovered = ApiInstant.IsHistory(told.HappenedOnUtc, clock.NowUtc())
        };
        var added = await store.AppendAsync(inquiryId, [line], cancellation);
        return new ApiOutcome(told.Item, told.SourceKey, added.EventsAdded > 0 ? ApiOutcomeState.Recorded : ApiOutcomeState.Unchanged, [inquiryId]);
    }

    private static ApiOutcome Recorded(ApiEvent told, long inquiryId)
    {
        return new ApiOutcome(told.Item, told.SourceKey, ApiOutcomeState.Recorded, [inquiryId]);
    }

    private static ApiOutcome Refused(ApiEvent told)
    {
        var field = told.InquiryId is null ? ApiField.INQUIRY_KEY : ApiField.INQUIRY;
        return new ApiOutcome(told.Item, told.SourceKey, ApiOutcomeState.Refused, [], new ApiProblem(told.Item, field, ApiRule.UnknownInquiry));
    }
}
