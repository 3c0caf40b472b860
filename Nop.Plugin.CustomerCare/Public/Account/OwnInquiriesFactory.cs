using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Public.Status;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Public.Account;

/// <summary>Prepares the account page that lists a customer's inquiries.</summary>
public sealed class OwnInquiriesFactory(OwnInquiriesQuery query, ISlaCatalogStore catalogs, ISettingService settings, LinkKeys keys, PageFrames frames, TimeProvider clock)
{
    private const int PAGE_SIZE = 10;

    /// <param name="customer">Signed in.</param>
    /// <param name="page">From 1; what lies outside is the nearest there is.</param>
    public async Task<OwnInquiriesModel> PrepareAsync(Customer customer, Store store, Language language, int page, IUrlHelper url)
    {
        var own = new OwnInquiries(store.Id, customer.Id, await ProvenKeyAsync(customer, store));
        var (number, found) = await ReadAsync(own, Math.Max(1, page));
        var pages = Math.Max(1, (found.Total + PAGE_SIZE - 1) / PAGE_SIZE);
        var words = frames.For(store, language).Words;
        var zone = BusinessTime.For((await catalogs.LoadAsync()).DefaultCalendar.Calendar);
        return new OwnInquiriesModel
        {
            Rows = await RowsAsync(found.Rows, customer, store, words, new ShopTime(zone, language), url),
            Page = number,
            Pages = pages,
            ContactUrl = url.RouteUrl("ContactUs") ?? url.Content("~/contactus"),
            PreviousUrl = number > 1 ? UrlOf(url, number - 1) : null,
            NextUrl = number < pages ? UrlOf(url, number + 1) : null,
            Zone = await words.FormatAsync("Plugins.CustomerCare.StatusPage.Zone", ShopTime.OffsetOf(zone, clock.NowUtc()))
        };
    }

    // Where an address isn't checked when an account is made, anybody could make one in another's name and read what they wrote.
    /// <summary>The key of the account's address, if the store makes sure that it is the customer's; else null.</summary>
    public async Task<string?> ProvenKeyAsync(Customer customer, Store store)
    {
        var isChecked = (await settings.LoadSettingAsync<CustomerSettings>(store.Id)).UserRegistrationType == UserRegistrationType.EmailValidation;
        return isChecked ? EmailKey.Of(customer.Email) : null;
    }

    private async Task<(int Page, OwnInquiryPage Found)> ReadAsync(OwnInquiries own, int page)
    {
        var found = await query.ExecuteAsync(own, page - 1, PAGE_SIZE);
        var last = Math.Max(1, (found.Total + PAGE_SIZE - 1) / PAGE_SIZE);
        return page <= last ? (page, found) : (last, await query.ExecuteAsync(own, last - 1, PAGE_SIZE));
    }

    private async Task<IReadOnlyList<OwnInquiryModel>> RowsAsync(
        IReadOnlyList<OwnInquiry> found, Customer customer, Store store, PageWords words, ShopTime time, IUrlHelper url)
    {
        var links = (await settings.LoadSettingAsync<CustomerCareSettings>(store.Id)).StatusPageEnabled ? await keys.LoadAsync() : null;
        var rows = new List<OwnInquiryModel>();
        foreach (var (inquiry, isAnswered) in found)
        {
            var isTheirs = OwnAddress.Is(customer.Email, inquiry);
            rows.Add(new OwnInquiryModel(
                await words.FormatAsync("Plugins.CustomerCare.AccountPage.Number", inquiry.Id.ToString(CultureInfo.InvariantCulture)),
                string.IsNullOrWhiteSpace(inquiry.Subject) ? null : inquiry.Subject,
                await words.GetAsync(StatusWords.KeyOf(inquiry, isAnswered)),
                time.Of(inquiry.CreatedOnUtc),
                time.Of(inquiry.LastMessageOnUtc),
                links is null || !isTheirs ? null : url.RouteUrl(CustomerCareDefaults.Routes.STATUS, new { token = links.Of(LinkPurpose.Status, inquiry) }),
                isTheirs ? null : await words.GetAsync("Plugins.CustomerCare.AccountPage.OtherAddress")));
        }

        return rows;
    }

    private static string? UrlOf(IUrlHelper url, int pageNumber)
    {
        return url.RouteUrl(CustomerCareDefaults.Routes.ACCOUNT, new { pageNumber });
    }
}
