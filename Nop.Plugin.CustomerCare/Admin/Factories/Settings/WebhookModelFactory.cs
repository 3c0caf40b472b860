using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Settings;

/// <summary>Prepares the pages of webhooks, and judges what is typed there.</summary>
public sealed class WebhookModelFactory(WebhookRepository webhooks, WebhookDeliveryList deliveries, OneOrAllStores stores, AdminTexts texts, UserTime time)
{
    private const int LONGEST_NAME = 200;
    private const int PAGE = 50;

    public async Task<WebhookListModel> ListAsync(CancellationToken cancellation)
    {
        var rows = new List<WebhookListModel.RowModel>();
        foreach (var webhook in await webhooks.ListAsync(cancellation))
        {
            var events = new List<string>();
            foreach (var what in webhook.Events)
                events.Add(await texts.NameAsync(what));
            rows.Add(new WebhookListModel.RowModel(
                webhook.Id, webhook.Name, webhook.Url, string.Join(", ", events), await stores.NameAsync(webhook.StoreId), webhook.IsEnabled, await time.ShowAsync(webhook.FailingSinceOnUtc)));
        }

        return new WebhookListModel { Rows = rows };
    }

    public static WebhookFormModel FormOf(Webhook webhook)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        return new WebhookFormModel { Id = webhook.Id, Name = webhook.Name, Url = webhook.Url, Events = [.. webhook.Events.Select(WebhookNames.Of)], StoreId = webhook.StoreId };
    }

    /// <param name="secret">The secret that was made just now; null if none was.</param>
    public async Task<WebhookEditModel> EditAsync(WebhookFormModel form, string? secret = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        var events = new List<SelectListItem>();
        foreach (var what in WebhookNames.Choosable)
            events.Add(new SelectListItem(await texts.NameAsync(what), WebhookNames.Of(what), form.Events.Contains(WebhookNames.Of(what), StringComparer.Ordinal)));

        return new WebhookEditModel { Form = form, Events = events, Stores = await stores.ListAsync(form.StoreId), Secret = secret };
    }

    /// <returns>What is typed, and all that is wrong with it.</returns>
    public async Task<(Webhook Webhook, IReadOnlyList<FieldProblem> Problems)> ReadAsync(WebhookFormModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var events = form.Events.Select(name => WebhookNames.TryParse(name, out var what) ? what : WebhookEvent.Test).Where(WebhookNames.Choosable.Contains).Distinct().ToList();
        var webhook = new Webhook
        {
            Id = form.Id,
            Name = form.Name?.Trim() ?? string.Empty,
            Url = form.Url?.Trim() ?? string.Empty,
            Secret = string.Empty,
            Events = events,
            StoreId = form.StoreId
        };
        return (webhook, await ProblemsOf(webhook));
    }

    /// <param name="pageNumber">From 1.</param>
    public async Task<WebhookLogModel> LogAsync(Webhook webhook, int pageNumber, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        var page = Math.Clamp(pageNumber, 1, 1000);
        var found = await deliveries.ReadAsync(webhook.Id, (page - 1) * PAGE, PAGE + 1, cancellation);
        var rows = new List<WebhookLogModel.RowModel>();
        foreach (var delivery in found.Take(PAGE))
            rows.Add(await RowAsync(delivery));

        return new WebhookLogModel { WebhookId = webhook.Id, Name = webhook.Name, Rows = rows, PageNumber = page, HasMore = found.Count > PAGE };
    }

    private async Task<IReadOnlyList<FieldProblem>> ProblemsOf(Webhook webhook)
    {
        var problems = new List<FieldProblem>();
        if (webhook.Name.Length == 0)
            problems.Add(new FieldProblem("name", "Plugins.CustomerCare.Connections.Wrong.Name"));
        else if (webhook.Name.Length > LONGEST_NAME)
            problems.Add(new FieldProblem("name", "Plugins.CustomerCare.Settings.Wrong.TooLong", webhook.Name.Length, LONGEST_NAME));
        if (WebhookAddress.Parse(webhook.Url) is null)
            problems.Add(new FieldProblem("url", "Plugins.CustomerCare.Webhooks.Wrong.Url"));
        if (webhook.Events.Count == 0)
            problems.Add(new FieldProblem("events", "Plugins.CustomerCare.Webhooks.Wrong.Events"));
        if (!await stores.ExistsAsync(webhook.StoreId))
            problems.Add(new FieldProblem("store", "Plugins.CustomerCare.Connections.Wrong.Store"));
        return problems;
    }

    private async Task<WebhookLogModel.RowModel> RowAsync(WebhookDelivery delivery)
    {
        var (tone, key) = delivery switch
        {
            { GivenUpOnUtc: not null } => ("danger", "Plugins.CustomerCare.Webhooks.State.GivenUp"),
            { NextOnUtc: not null, Attempts: > 0 } => ("warning", "Plugins.CustomerCare.Webhooks.State.Again"),
            { DeliveredOnUtc: not null } => ("success", "Plugins.CustomerCare.Webhooks.State.Delivered"),
            _ => ("secondary", "Plugins.CustomerCare.Webhooks.State.Waiting")
        };
        return new WebhookLogModel.RowModel(
            delivery.Id,
            WebhookNames.TryParse(delivery.EventName, out var what) ? await texts.NameAsync(what) : delivery.EventName,
            delivery.InquiryId,
            await time.ShowAsync(delivery.CreatedOnUtc),
            new BadgeModel(await texts.GetAsync(key), tone),
            await time.ShowAsync(delivery.GivenUpOnUtc ?? delivery.NextOnUtc ?? delivery.DeliveredOnUtc),
            delivery.Attempts.ToString(CultureInfo.CurrentCulture),
            delivery.Problem,
            delivery.Payload);
    }
}
