using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Sla.Promises;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Localization;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Mail;

/// <summary>Said on Friday, 18 December 2026, noon in Warsaw (11:00 UTC).</summary>
[TestFixture]
public class PromiseWordsTests
{
    private static readonly BusinessTime Warsaw = BusinessTime.For(BusinessCalendar.Default("Europe/Warsaw"));

    [TestCase("en-US", "2026-12-18 15:30", "We will answer today by 16:30.")]
    [TestCase("en-US", "2026-12-19 09:00", "We will answer tomorrow by 10:00.")]
    [TestCase("en-US", "2026-12-21 09:00", "We will answer by Monday, 10:00.")]
    [TestCase("en-US", "2026-12-28 09:00", "We will answer by 28 December, 10:00.")]
    [TestCase("en-US", "2027-01-07 09:00", "We will answer by 7 January 2027, 10:00.")]
    [TestCase("pl-PL", "2026-12-18 15:30", "Odpowiemy dziś do 16:30.")]
    [TestCase("pl-PL", "2026-12-19 09:00", "Odpowiemy jutro do 10:00.")]
    [TestCase("pl-PL", "2026-12-21 09:00", "Odpowiemy do poniedziałku, 10:00.")]
    [TestCase("pl-PL", "2026-12-23 09:00", "Odpowiemy do środy, 10:00.")]
    [TestCase("pl-PL", "2026-12-28 09:00", "Odpowiemy do 28 grudnia, 10:00.")]
    [TestCase("pl-PL", "2027-01-07 09:00", "Odpowiemy do 7 stycznia 2027 r., 10:00.")]
    [TestCase("ru-RU", "2026-12-18 15:30", "Мы ответим сегодня до 16:30.")]
    [TestCase("ru-RU", "2026-12-19 09:00", "Мы ответим завтра до 10:00.")]
    [TestCase("ru-RU", "2026-12-22 09:00", "Мы ответим до вторника, 10:00.")]
    [TestCase("ru-RU", "2026-12-24 23:00", "Мы ответим до четверга, 24:00.")]
    [TestCase("ru-RU", "2026-12-28 09:00", "Мы ответим до 28 декабря, 10:00.")]
    [TestCase("ru-RU", "2027-01-07 09:00", "Мы ответим до 7 января 2027 г., 10:00.")]
    [TestCase("de-DE", "2026-12-21 09:00", "We will answer by Monday, 10:00.")]
    [TestCase("en-US", null, "We will answer as soon as we can.")]
    [TestCase("pl-PL", null, "Odpowiemy najszybciej, jak to możliwe.")]
    public async Task SayAsync_Deadline_InTheLanguage(string culture, string? due, string sentence)
    {
        var words = new PromiseWords(new MailWords(new MemoryTexts(Substitute.For<ILanguageService>()), new ShippedTexts(TestTexts.Folder)));
        var promise = new Promise(due is null ? null : LogBuilder.Utc(due));
        var said = await words.SayAsync(promise, LogBuilder.Utc("2026-12-18 11:00"), Warsaw, new Language { Id = 4, LanguageCulture = culture });

        Assert.That(said.Promise, Is.EqualTo(sentence));
        Assert.That(said.Zone, due is null ? Is.Empty : Does.Contain("UTC+01:00"));
    }
}
