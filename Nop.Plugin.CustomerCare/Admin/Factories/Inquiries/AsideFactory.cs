using System.Globalization;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Localization;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>
/// What stands beside a thread. Each part asks for its own permission, the host's for what is the host's, and fails alone: the others are shown, and what failed is said and logged.
/// </summary>
public sealed class AsideFactory(
    RequesterOrdersQuery ordersQuery,
    EarlierInquiriesQuery earlierQuery,
    SurveyHistoryQuery histories,
    InvitationTexts invitationTexts,
    AsideCustomer customer,
    IPermissionService permissions,
    ILocalizationService localization,
    AdminTexts texts,
    UserTime userTime,
    HostLog log,
    TimeProvider clock)
{
    private const int ROWS = 5;

    public async Task<AsideModel> PrepareAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var failures = new List<string>();
        var answers = await TryAsync(CustomerCareDefaults.Permissions.SURVEYS_VIEW, "Plugins.CustomerCare.Aside.Answers.Failed", () => AnswersAsync(inquiry, cancellation), failures) ?? [];
        return new AsideModel
        {
            Orders = await TryAsync(StandardPermission.Orders.ORDERS_VIEW, "Plugins.CustomerCare.Aside.Orders.Failed", () => OrdersAsync(inquiry, cancellation), failures),
            Earlier = await TryAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW, "Plugins.CustomerCare.Aside.Earlier.Failed", () => EarlierAsync(inquiry, cancellation), failures),
            Answers = answers,
            Customer = await TryAsync(
                StandardPermission.Customers.CUSTOMERS_VIEW,
                "Plugins.CustomerCare.Aside.Customer.Failed",
                () => customer.PrepareAsync(inquiry, answers.FirstOrDefault(answer => answer.PreferredChannel is not null)?.PreferredChannel),
                failures),
            Failures = failures
        };
    }

    private async Task<T?> TryAsync<T>(string permission, string failedKey, Func<Task<T?>> read, List<string> failures) where T : class
    {
        try
        {
            return await permissions.AuthorizeAsync(permission) ? await read() : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await log.ErrorAsync($"Customer care could not read what stands beside an inquiry: {exception.Message}", exception);
            failures.Add(await texts.GetAsync(failedKey));
            return null;
        }
    }

    private async Task<AsideModel.OrdersModel?> OrdersAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (await ordersQuery.ExecuteAsync(inquiry.CustomerId, inquiry.RequesterEmail, ROWS, cancellation) is not { Count: > 0 } orders)
            return null;

        var rows = new List<AsideModel.OrderRow>();
        foreach (var order in orders.Latest)
            rows.Add(new AsideModel.OrderRow(
                order.Id, order.Number, await localization.GetLocalizedEnumAsync((OrderStatus)order.StatusId), Amount(order.Total), await userTime.ShowAsync(order.CreatedOnUtc)));

        return new AsideModel.OrdersModel(await texts.FormatAsync("Plugins.CustomerCare.Aside.Orders.Total", orders.Count, Amount(orders.Paid)), rows);
    }

    private async Task<AsideModel.EarlierModel?> EarlierAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        var page = await earlierQuery.ExecuteAsync(inquiry, ROWS, cancellation);
        if (page.TotalCount == 0)
            return null;

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var rows = new List<AsideModel.EarlierRow>();
        foreach (var (other, clocks, _) in page.Rows)
            rows.Add(new AsideModel.EarlierRow(
                other.Id,
                string.IsNullOrWhiteSpace(other.Subject) ? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoSubject") : other.Subject,
                await StatusBadge.PrepareAsync(other, texts),
                clocks.Any(one => one.ExcusedOnUtc is null && (one.State == ClockState.Breached || one.IsOverdue(nowUtc))),
                await userTime.ShowAsync(other.CreatedOnUtc)));

        return new AsideModel.EarlierModel(await texts.FormatAsync("Plugins.CustomerCare.Aside.Earlier.Total", page.TotalCount), rows);
    }

    private async Task<IReadOnlyList<InvitationModel>?> AnswersAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        var key = EmailKey.Of(inquiry.RequesterEmail) is null ? null : Recipient.KeyOf(inquiry.RequesterEmail!);
        var models = new List<InvitationModel>();
        foreach (var history in (await histories.OfPersonAsync(inquiry.CustomerId, key, cancellation)).Where(history => history.Response is not null).Take(ROWS))
            models.Add(await invitationTexts.PrepareAsync(history));

        return models;
    }

    private static string Amount(decimal amount)
    {
        return amount.ToString("N2", CultureInfo.CurrentCulture);
    }
}
