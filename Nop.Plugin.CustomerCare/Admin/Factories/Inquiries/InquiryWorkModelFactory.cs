using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>What can be done to an inquiry by the one who looks at it.</summary>
public sealed class InquiryWorkModelFactory(IPermissionService permissions, CurrentAgent agent, AnsweringStaff staff, SameRequesterQuery sameRequester, AdminTexts texts, TypedMinute minute)
{
    private const int SUGGESTIONS = 10;

    public async Task<InquiryWorkModel> PrepareAsync(Inquiry inquiry)
    {
        var isAlive = inquiry.MergedIntoId is null && inquiry.AnonymisedOnUtc is null;
        var model = new InquiryWorkModel
        {
            CanAnswer = isAlive && await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER),
            CanExcuse = isAlive && !inquiry.IsSpam && await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.POLICIES_MANAGE)
        };

        return model.CanAnswer
            ? model with
            {
                Statuses = await OthersAsync(inquiry.Status, InquiryStatus.New),
                Priorities = await OthersAsync(inquiry.Priority),
                Agents = await AgentsAsync(inquiry.AgentId),
                AnswerWays = await OthersAsync<AnswerWay>(),
                NowMinute = await minute.NowAsync(),
                MergeSuggestions = await SuggestionsAsync(inquiry)
            }
            : model;
    }

    /// <summary>What else the requester has open, for a list beside a field.</summary>
    public async Task<IList<SelectListItem>> SuggestionsAsync(Inquiry inquiry)
    {
        var nameless = await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoSubject");
        var others = await sameRequester.ExecuteAsync(inquiry, SUGGESTIONS);
        return [.. others.Select(other => new SelectListItem(other.Subject ?? nameless, other.Id.ToString(CultureInfo.InvariantCulture)))];
    }

    private async Task<IList<SelectListItem>> OthersAsync<T>(params T[] without) where T : struct, Enum
    {
        var items = new List<SelectListItem>();
        foreach (var value in Enum.GetValues<T>().Except(without))
            items.Add(new SelectListItem(await texts.NameAsync(value), WireName.Of(value)));

        return items;
    }

    // Whoever looks stands on top: taking an inquiry oneself is what happens most.
    private async Task<IList<SelectListItem>> AgentsAsync(int? assignedTo)
    {
        var me = await agent.WhoAsync();
        var items = new List<SelectListItem> { Item(new StaffMember(me.CustomerId, await texts.FormatAsync("Plugins.CustomerCare.Inquiry.Actions.Assign.Me", me.Name))) };
        items.AddRange((await staff.ListAsync()).Where(member => member.CustomerId != me.CustomerId && member.CustomerId != assignedTo).Select(Item));
        return items;
    }

    private static SelectListItem Item(StaffMember member)
    {
        return new SelectListItem(member.Name, member.CustomerId.ToString(CultureInfo.InvariantCulture));
    }
}
