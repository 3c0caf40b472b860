using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Public.Orders;

/// <summary>Prepares the form about an order and the page that thanks for a question.</summary>
public sealed class OrderPageFactory(IInquiryStore inquiries, ISlaCatalogStore catalogs, MailAccounts accounts, PromiseWords promises, LinkKeys keys, OrderFormSeal seal, HostLog log, TimeProvider clock)
{
    /// <summary>The longest text that can be sent, in characters.</summary>
    public const int LONGEST_TEXT = 20_000;

    /// <summary>The host's page of an order.</summary>
    private const string HOST_ROUTE = "OrderDetails";

    public async Task<OrderContactModel> FormAsync(OrderVisit visit, IUrlHelper url)
    {
        var words = visit.Frame.Words;
        var topics = new List<(string, string)>();
        foreach (var (name, key) in OrderTopics.All)
            topics.Add((name, await words.GetAsync(key)));

        return new OrderContactModel
        {
            Frame = visit.Frame,
            Title = await words.FormatAsync("Plugins.CustomerCare.OrderContact.Title", visit.Order.CustomOrderNumber),
            ActionUrl = url.RouteUrl(CustomerCareDefaults.Routes.ORDER_CONTACT, new { orderId = visit.Order.Id })!,
            State = seal.New(visit.Order.Id),
            Topics = topics,
            Hint = visit.Email is { } email
                ? await words.FormatAsync("Plugins.CustomerCare.OrderContact.Message.Hint", email)
                : await words.GetAsync("Plugins.CustomerCare.OrderContact.Message.NoAddress"),
            BackUrl = OrderUrl(visit, url)
        };
    }

    /// <param name="inquiryId">Null where only a mail keeps the question.</param>
    public async Task<NoticeModel> ThanksAsync(OrderVisit visit, long? inquiryId, IUrlHelper url)
    {
        var words = visit.Frame.Words;
        var (promise, followUrl) = inquiryId is { } id ? await ForesightAsync(visit, id, url) : ([], null);
        return new NoticeModel
        {
            Frame = visit.Frame,
            Title = await words.GetAsync("Plugins.CustomerCare.OrderContact.Thanks.Title"),
            Lines =
            [
                visit.Email is { } email
                    ? await words.FormatAsync("Plugins.CustomerCare.OrderContact.Thanks.Text", visit.Order.CustomOrderNumber, email)
                    : await words.FormatAsync("Plugins.CustomerCare.OrderContact.Thanks.NoAddress", visit.Order.CustomOrderNumber),
                .. promise
            ],
            Link = followUrl is not null
                ? new NoticeLink(followUrl, await words.GetAsync("Plugins.CustomerCare.OrderContact.Follow"))
                : OrderUrl(visit, url) is { } back ? new NoticeLink(back, await words.GetAsync("Plugins.CustomerCare.OrderContact.Back")) : null
        };
    }

    // The question is safe already: without all this the page thanks just the same.
    private async Task<(IReadOnlyList<string> Promise, string? FollowUrl)> ForesightAsync(OrderVisit visit, long inquiryId, IUrlHelper url)
    {
        try
        {
            if (await inquiries.FindAsync(inquiryId) is not { } inquiry)
                return ([], null);

            var followUrl = visit.Settings.StatusPageEnabled
                ? url.RouteUrl(CustomerCareDefaults.Routes.STATUS, new { token = (await keys.LoadAsync()).Of(LinkPurpose.Status, inquiry) })
                : null;
            return (visit.Settings.AcknowledgementsEnabled ? await PromiseAsync(visit, inquiry) : [], followUrl);
        }
        catch (Exception exception)
        {
            await log.ErrorAsync($"Customer care could not tell by when inquiry {inquiryId} will be answered.", exception);
            return ([], null);
        }
    }

    private async Task<IReadOnlyList<string>> PromiseAsync(OrderVisit visit, Inquiry inquiry)
    {
        var nowUtc = clock.NowUtc();
        var catalog = await catalogs.LoadAsync();
        var asked = new InquiryLog(inquiry, await inquiries.ReadLogAsync(inquiry.Id));
        if (PromiseRule.Of(asked, catalog, await accounts.OwnAddressesAsync(), nowUtc) is not { } promise)
            return [];

        var (sentence, zone) = await promises.SayAsync(promise, nowUtc, BusinessTime.For(catalog.DefaultCalendar.Calendar), visit.Frame.Words.Language);
        return [$"{sentence} {zone}".TrimEnd()];
    }

    private static string? OrderUrl(OrderVisit visit, IUrlHelper url)
    {
        return url.RouteUrl(HOST_ROUTE, new { orderId = visit.Order.Id });
    }
}
