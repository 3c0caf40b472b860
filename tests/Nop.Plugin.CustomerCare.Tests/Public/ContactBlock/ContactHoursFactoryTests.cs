using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Public;
using Nop.Plugin.CustomerCare.Public.ContactBlock;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public.ContactBlock;

/// <summary>Open in Warsaw (UTC+1 in winter) Monday to Friday, 09:00 to 17:00; Wednesday, 4 March 2026, is a holiday, on Saturday the 7th it opens from 10:00 to 12:00, on Thursday the 5th it pauses.</summary>
[TestFixture]
public class ContactHoursFactoryTests
{
    private static readonly BusinessCalendar Plain = BusinessCalendar.Default("Europe/Warsaw");

    private static readonly BusinessTime Warsaw = BusinessTime.For(new BusinessCalendar(
        "Warsaw", "Europe/Warsaw", Plain.Weekly, [Holiday.Once(new DateOnly(2026, 3, 4)), Holiday.Once(new DateOnly(2026, 3, 8))],
        new Dictionary<DateOnly, IReadOnlyList<DayInterval>> { [new DateOnly(2026, 3, 7)] = [DayInterval.Parse("10:00", "12:00")] },
        new Dictionary<DateOnly, IReadOnlyList<DayInterval>> { [new DateOnly(2026, 3, 5)] = [DayInterval.Parse("12:00", "13:00")] }));

    [TestCase(0, "2026-03-02 10:00", "We are open now, until 17:00.")]
    [TestCase(0, "2026-03-02 16:00", "We are closed now and open tomorrow at 09:00.")]
    [TestCase(0, "2026-03-03 07:59", "We are closed now and open today at 09:00.")]
    [TestCase(0, "2026-03-03 16:00", "We are closed now and open on Thursday at 09:00.")]
    [TestCase(0, "2026-03-05 11:30", "We are closed now and open today at 13:00.")]
    [TestCase(1, "2026-03-02 10:00", "Teraz mamy otwarte, do 17:00.")]
    [TestCase(1, "2026-03-07 12:00", "Teraz mamy zamknięte. Otwieramy w poniedziałek o 09:00.")]
    public async Task PrepareAsync_State_InTheLanguage(int language, string now, string sentence)
    {
        Assert.That((await PrepareAsync(language, now)).State, Is.EqualTo(sentence));
    }

    [Test]
    public async Task PrepareAsync_Week_RunsOfDaysAndTheExceptionsAhead()
    {
        var block = await PrepareAsync(0, "2026-03-03 10:00");

        Assert.That(block.Week, Is.EqualTo(new[] { "Monday–Friday: 09:00–17:00", "Saturday–Sunday: closed" }));
        Assert.That(block.Exceptions, Is.EqualTo(new[] { "Wednesday, March 4: closed", "Thursday, March 5: 09:00–12:00, 13:00–17:00", "Saturday, March 7: 10:00–12:00" }));
        Assert.That(block.Zone, Is.EqualTo("Times are those of our shop (UTC+01:00)."));
        Assert.That((block.IsOpen, block.Typical), Is.EqualTo((true, (string?)null)));
    }

    [TestCase("00:00", "24:00", "We are open now.")]
    [TestCase("20:00", "02:00", "We are open now, until 02:00.")]
    [TestCase("22:00", "24:00", "We are open now, until 24:00.")]
    public async Task PrepareAsync_AtNight_UntilItCloses(string opens, string closes, string sentence)
    {
        var nights = new BusinessCalendar(
            "Nights", "Etc/UTC", Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => (IReadOnlyList<DayInterval>)[DayInterval.Parse(opens, closes)]));

        Assert.That((await PrepareAsync(0, "2026-03-03 23:00", BusinessTime.For(nights))).State, Is.EqualTo(sentence));
    }

    [TestCase(0, TargetTime.Business, 60, "We usually answer within 5 minutes of our opening hours.")]
    [TestCase(0, TargetTime.Business, 55 * 60, "We usually answer within 55 minutes of our opening hours.")]
    [TestCase(0, TargetTime.Business, 55 * 60 + 1, "We usually answer within 1 hour of our opening hours.")]
    [TestCase(0, TargetTime.Business, 2 * 3600 + 1, "We usually answer within 3 hours of our opening hours.")]
    [TestCase(0, TargetTime.Business, 60 * 3600, "We usually answer within 60 hours of our opening hours.")]
    [TestCase(0, TargetTime.Calendar, 60 * 3600, "We usually answer within 3 days.")]
    [TestCase(1, TargetTime.Business, 3600, "Zwykle odpowiadamy w ciągu 1 godziny naszego czasu pracy.")]
    [TestCase(1, TargetTime.Calendar, 4 * 3600, "Zwykle odpowiadamy w ciągu 4 godzin.")]
    public async Task PrepareAsync_Typical_RoundedUpInWords(int language, TargetTime time, long seconds, string sentence)
    {
        Assert.That((await PrepareAsync(language, "2026-03-02 10:00", Warsaw, new TypicalResponse(time, seconds, 10))).Typical, Is.EqualTo(sentence));
    }

    private static async Task<ContactHoursModel> PrepareAsync(int language, string now, BusinessTime? hours = null, TypicalResponse? typical = null)
    {
        using var store = new FakeStore();
        store.Replace<TimeProvider>(new StoppedClock(now));
        using var request = store.Request();
        var words = request.ServiceProvider.GetRequiredService<PageFrames>().For(new Store { Name = "Shop" }, FakeStore.Languages[language]).Words;
        return await request.ServiceProvider.GetRequiredService<ContactHoursFactory>().PrepareAsync(new ContactBlockFigures(hours ?? Warsaw, typical), words);
    }
}
