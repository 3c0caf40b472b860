using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Loyalty;
using Nop.Plugin.CustomerCare.Data.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Loyalty;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Loyalty;

/// <summary>Loyal customers who were let down: a page of them, and all of them for a file.</summary>
public sealed class LetDownModelFactory(LetDownDetailQuery details, AdminTexts texts, UserTime userTime, TimeProvider clock)
{
    private const int PAGE = 25;

    private static readonly string[] Header =
        ["customer_id", "name", "email", "paid_orders", "paid", "promise_broken_on_utc", "inquiry", "subject", "answered_on_utc", "score", "answer", "comment"];

    public async Task<LetDownModel> PrepareAsync(LetDownList list, LoyaltyRequest request, int pageNumber, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(request);
        var count = list.Customers.Count;
        var page = Math.Clamp(pageNumber, 1, Math.Max(1, (count + PAGE - 1) / PAGE));
        var rows = new List<LetDownModel.RowModel>();
        foreach (var detail in await details.ExecuteAsync(request.Scope, [.. list.Customers.Skip((page - 1) * PAGE).Take(PAGE)], clock.GetUtcNow().UtcDateTime, cancellation))
            rows.Add(await RowAsync(detail));

        return new LetDownModel(
            // Where nobody has paid anything yet there is no sum to be loyal by.
            list.Rule.Paid > 0
                ? await texts.FormatAsync("Plugins.CustomerCare.Loyalty.LetDown.Rule", Number(list.Rule.Orders), Amount(list.Rule.Paid))
                : await texts.FormatAsync("Plugins.CustomerCare.Loyalty.LetDown.RuleOrders", Number(list.Rule.Orders)),
            await texts.FormatAsync("Plugins.CustomerCare.Inbox.Range", Number(count == 0 ? 0 : (page - 1) * PAGE + 1), Number(Math.Min(count, page * PAGE)), Number(count)),
            rows,
            request.Address,
            page > 1 ? Paged(request, page - 1) : null,
            page * PAGE < count ? Paged(request, page + 1) : null);
    }

    /// <summary>The whole list, numbers and instants as machines write them.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string?>>> CsvAsync(LetDownList list, LoyaltyRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(request);
        var found = await details.ExecuteAsync(request.Scope, list.Customers, clock.GetUtcNow().UtcDateTime, cancellation);
        return [Header, .. found.Select(detail => new[]
        {
            Text(detail.Customer.CustomerId), detail.Name, detail.Email, Text(detail.Customer.Orders), detail.Customer.Paid.ToString("0.00", CultureInfo.InvariantCulture),
            Utc(detail.Customer.BrokenOnUtc), Text(detail.InquiryId), detail.Subject, Utc(detail.Customer.Answer?.AnsweredOnUtc), Text(detail.Customer.Answer?.Score),
            Text(detail.Customer.Answer?.InvitationId), detail.Comment
        })];
    }

    private async Task<LetDownModel.RowModel> RowAsync(LetDownDetail detail)
    {
        var customer = detail.Customer;
        return new LetDownModel.RowModel
        {
            CustomerId = customer.CustomerId,
            Name = detail.Name ?? detail.Email ?? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoName"),
            Email = detail.Name is null ? string.Empty : detail.Email ?? string.Empty,
            Orders = Number(customer.Orders),
            Paid = Amount(customer.Paid),
            Broken = await userTime.ShowAsync(customer.BrokenOnUtc),
            InquiryId = detail.InquiryId,
            Subject = string.IsNullOrWhiteSpace(detail.Subject) ? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoSubject") : detail.Subject,
            Answered = await userTime.ShowAsync(customer.Answer?.AnsweredOnUtc),
            InvitationId = customer.Answer?.InvitationId,
            Score = Text(customer.Answer?.Score),
            Comment = detail.Comment
        };
    }

    /// <summary>The address of the page with another page of the list.</summary>
    public static Dictionary<string, string> Paged(LoyaltyRequest request, int page)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new Dictionary<string, string>(request.Address, StringComparer.Ordinal) { ["pageNumber"] = Text(page)! };
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    private static string Amount(decimal amount) => amount.ToString("N2", CultureInfo.CurrentCulture);

    private static string? Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);

    private static string? Utc(DateTime? instant) => instant?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
