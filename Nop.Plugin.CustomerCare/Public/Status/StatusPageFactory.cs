using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Public.Status;

/// <summary>Prepares the page on which a requester follows an inquiry.</summary>
public sealed class StatusPageFactory(ISlaCatalogStore catalogs, PromiseWords promises, StatusFormSeal seal, TimeProvider clock)
{
    /// <summary>Messages on one page; of more, the latest.</summary>
    public const int MOST_MESSAGES = 200;

    /// <summary>The longest text that can be sent and that is shown whole, in characters.</summary>
    public const int LONGEST_TEXT = 20_000;

    /// <param name="again">What goes back into the forms; null makes fresh ones.</param>
    /// <param name="noticeKey">The key of what is said about what has just been done; null for nothing.</param>
    public async Task<StatusModel> PrepareAsync(StatusVisit visit, IUrlHelper url, StatusFormsModel? again = null, string? noticeKey = null)
    {
        var (followed, words, nowUtc) = (visit.Followed, visit.Frame.Words, clock.NowUtc());
        var catalog = await catalogs.LoadAsync();
        var zone = BusinessTime.For(catalog.DefaultCalendar.Calendar);
        var time = new ShopTime(zone, words.Language);
        var shown = followed.Messages.TakeLast(MOST_MESSAGES).ToList();
        return new StatusModel
        {
            Frame = visit.Frame,
            Title = await words.FormatAsync("Plugins.CustomerCare.StatusPage.Title", followed.Asked.Id.ToString(CultureInfo.InvariantCulture)),
            Subject = string.IsNullOrWhiteSpace(followed.Asked.Subject) ? null : followed.Asked.Subject,
            Status = await words.GetAsync(StatusWords.KeyOf(followed.Current.Inquiry, followed.IsAnswered)),
            AskedOn = time.Of(followed.Asked.CreatedOnUtc),
            Promise = await PromiseAsync(followed, catalog, zone, words, nowUtc),
            Zone = await words.FormatAsync("Plugins.CustomerCare.StatusPage.Zone", ShopTime.OffsetOf(zone, nowUtc)),
            Notice = noticeKey is null ? null : await words.GetAsync(noticeKey),
            Messages = await MessagesAsync(visit, shown, time, url),
            IsCut = shown.Count < followed.Messages.Count,
            Forms = followed.GoesOnElsewhere ? null : again ?? Fresh(visit, url)
        };
    }

    /// <summary>Forms that haven't been sent.</summary>
    public StatusFormsModel Fresh(StatusVisit visit, IUrlHelper url)
    {
        var isOver = visit.Followed.Current.Inquiry.Status is InquiryStatus.Resolved or InquiryStatus.Closed;
        return new StatusFormsModel
        {
            WriteUrl = url.RouteUrl(CustomerCareDefaults.Routes.STATUS_MESSAGE, new { token = visit.Token })!,
            SolveUrl = isOver ? null : url.RouteUrl(CustomerCareDefaults.Routes.STATUS_SOLVED, new { token = visit.Token }),
            State = seal.Seal(StatusForm.New(visit.Followed.Asked.Id, clock.NowUtc()))
        };
    }

    private async Task<string?> PromiseAsync(FollowedInquiry followed, SlaCatalog catalog, BusinessTime zone, PageWords words, DateTime nowUtc)
    {
        if (followed.GoesOnElsewhere || Outlook.Of(followed.Current, catalog, nowUtc) is not { } outlook)
            return null;
        if (outlook.IsLate)
            return await words.GetAsync("Plugins.CustomerCare.StatusPage.Late");

        return (await promises.SayAsync(new Promise(outlook.DueOnUtc), nowUtc, zone, words.Language)).Promise;
    }

    private static async Task<IReadOnlyList<StatusMessageModel>> MessagesAsync(
        StatusVisit visit, IReadOnlyList<ShownMessage> messages, ShopTime time, IUrlHelper url)
    {
        var (followed, words, storeName) = (visit.Followed, visit.Frame.Words, visit.Frame.StoreName);
        var culture = MailWords.CultureOf(words.Language);
        var (you, noted, answered) = (
            await words.GetAsync("Plugins.CustomerCare.StatusPage.You"),
            await words.GetAsync("Plugins.CustomerCare.StatusPage.Noted"),
            await words.GetAsync("Plugins.CustomerCare.StatusPage.AnsweredElsewhere"));
        return [.. messages.Select(message => new StatusMessageModel(
            message.IsFromShop,
            message.IsFromShop ? NameOr(message.AuthorName, storeName) : IsRequester(message) ? you : message.AuthorName!,
            time.Of(message.HappenedOnUtc),
            message.HappenedOnUtc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            Cut(message.Text),
            message.Text is not null ? null : message.IsFromShop ? answered : noted,
            message is { Html: null, Text.Length: > LONGEST_TEXT },
            message.Html)
        {
            Files = message.Files.Count == 0 ? [] : [.. message.Files.Select(file => new StatusFileModel(file.FileName, FileSize.Of(file.Size, culture), UrlOf(file.Id)))]
        })];

        string UrlOf(long fileId)
        {
            return url.RouteUrl(CustomerCareDefaults.Routes.STATUS_FILE, new { token = visit.Token, id = fileId })!;
        }

        bool IsRequester(ShownMessage message)
        {
            return string.IsNullOrWhiteSpace(message.AuthorName) || string.Equals(message.AuthorName, followed.Asked.RequesterName, StringComparison.Ordinal);
        }
    }

    private static string NameOr(string? name, string other)
    {
        return string.IsNullOrWhiteSpace(name) ? other : name;
    }

    private static string? Cut(string? text)
    {
        if (text is null || text.Length <= LONGEST_TEXT)
            return text;

        return text[..(char.IsHighSurrogate(text[LONGEST_TEXT - 1]) ? LONGEST_TEXT - 1 : LONGEST_TEXT)];
    }
}
