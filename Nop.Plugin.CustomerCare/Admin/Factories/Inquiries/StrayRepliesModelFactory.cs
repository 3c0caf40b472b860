using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>The page of replies that wait to be placed.</summary>
public sealed class StrayRepliesModelFactory(StrayReplyQuery query, IPermissionService permissions, AdminTexts texts, UserTime userTime)
{
    private const int PAGE = 20;
    private const int SETTLED = 20;
    private const int SUGGESTIONS = 5;

    /// <param name="page">From 1; what is out of range gives the nearest there is.</param>
    public async Task<StrayRepliesModel> PrepareAsync(int page)
    {
        var count = await query.CountWaitingAsync();
        var pages = Math.Max(1, (count + PAGE - 1) / PAGE);
        var shown = Math.Clamp(page, 1, pages);
        return new StrayRepliesModel
        {
            Count = count,
            Page = shown,
            HasNext = shown < pages,
            Waiting = await WaitingAsync((shown - 1) * PAGE),
            Settled = await SettledAsync(),
            CanAnswer = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)
        };
    }

    private async Task<IReadOnlyList<StrayReplyModel>> WaitingAsync(int skip)
    {
        var rows = new List<StrayReplyModel>();
        foreach (var stray in await query.WaitingAsync(skip, PAGE))
            rows.Add(await RowAsync(stray) with { Suggestions = await SuggestionsAsync(stray.Reply) });

        return rows;
    }

    private async Task<IReadOnlyList<StrayReplyModel>> SettledAsync()
    {
        var nobody = await texts.GetAsync("Plugins.CustomerCare.StrayReplies.ByItself");
        var rows = new List<StrayReplyModel>();
        foreach (var stray in await query.SettledAsync(SETTLED))
            rows.Add(await RowAsync(stray) with { InquiryId = stray.InquiryId, Settled = await userTime.ShowAsync(stray.SettledOnUtc), SettledBy = stray.SettledBy ?? nobody });

        return rows;
    }

    private async Task<StrayReplyModel> RowAsync(StrayReply stray)
    {
        var reply = stray.Reply;
        var unknown = await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoName");
        return new StrayReplyModel
        {
            Id = stray.Id,
            Happened = await userTime.ShowAsync(reply.HappenedOnUtc),
            Door = await texts.NameAsync(reply.Door),
            Author = reply.ActorName ?? unknown,
            Requester = Named(reply) ?? unknown,
            OrderNumber = reply.OrderNumber,
            Subject = reply.Subject,
            Body = reply.Body
        };
    }

    private async Task<IList<SelectListItem>> SuggestionsAsync(OutsideReply reply)
    {
        var nameless = await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoSubject");
        var inquiries = await query.SuggestionsAsync(reply, SUGGESTIONS);
        return [.. inquiries.Select(inquiry => new SelectListItem(inquiry.Subject ?? nameless, inquiry.Id.ToString(CultureInfo.InvariantCulture)))];
    }

    private static string? Named(OutsideReply reply)
    {
        return (reply.RequesterName, reply.RequesterEmail) switch
        {
            (null or "", null or "") => null,
            (null or "", var email) => email,
            (var name, null or "") => name,
            var (name, email) => $"{name} <{email}>"
        };
    }
}
