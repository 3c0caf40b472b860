using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Public.Status;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Public.Answered;

/// <summary>Prepares the page "I answered this". It may be open on any screen: of what the requester wrote it shows the subject and nothing else.</summary>
public sealed class AnsweredPageFactory(ISlaCatalogStore catalogs, AnsweredFormSeal seal, TimeProvider clock)
{
    /// <param name="question">Of the visit.</param>
    /// <param name="noticeKey">The key of why the page is there once more; null for nothing.</param>
    /// <param name="state">What goes back into the form; null makes a fresh one.</param>
    public async Task<AnsweredModel> PrepareAsync(AnsweredVisit visit, MailboxQuestion question, IUrlHelper url, string? noticeKey = null, string? state = null)
    {
        var (words, nowUtc) = (visit.Frame.Words, clock.GetUtcNow().UtcDateTime);
        var zone = BusinessTime.For((await catalogs.LoadAsync()).DefaultCalendar.Calendar);
        var time = new ShopTime(zone, words.Language);
        var isOpen = question is { Answer: null, IsWaiting: true };
        return new AnsweredModel
        {
            Frame = visit.Frame,
            Title = await words.FormatAsync("Plugins.CustomerCare.Answered.Title", visit.Asked.Id.ToString(CultureInfo.InvariantCulture)),
            Subject = string.IsNullOrWhiteSpace(question.Subject) ? null : question.Subject,
            AskedOn = time.Of(question.AskedOnUtc),
            Zone = await words.FormatAsync("Plugins.CustomerCare.StatusPage.Zone", PromisedTime.Of(nowUtc, nowUtc, zone).UtcOffset),
            Text = await TextAsync(question, words, time),
            Notice = noticeKey is null ? null : await words.GetAsync(noticeKey),
            ActionUrl = isOpen ? url.RouteUrl(CustomerCareDefaults.Routes.ANSWERED, new { token = visit.Token }) : null,
            State = isOpen ? state ?? seal.Seal(visit.Asked.Id, nowUtc) : null
        };
    }

    private static async Task<string> TextAsync(MailboxQuestion question, PageWords words, ShopTime time)
    {
        return question switch
        {
            { Answer: { ActorName: { Length: > 0 } name } answer } => await words.FormatAsync("Plugins.CustomerCare.Answered.By", name, time.Of(answer.HappenedOnUtc)),
            { Answer: { } answer } => await words.FormatAsync("Plugins.CustomerCare.Answered.Before", time.Of(answer.HappenedOnUtc)),
            { IsWaiting: false } => await words.GetAsync("Plugins.CustomerCare.Answered.NobodyWaits"),
            _ => await words.GetAsync("Plugins.CustomerCare.Answered.Text")
        };
    }
}
