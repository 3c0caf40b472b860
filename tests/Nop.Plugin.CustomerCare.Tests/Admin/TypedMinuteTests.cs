using NSubstitute;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class TypedMinuteTests
{
    private static readonly TimeZoneInfo Warsaw = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");

    [TestCase("2026-03-02T11:05", "2026-03-02 10:05:59")]
    [TestCase("2026-03-02T11:05:30", "2026-03-02 10:05:59")]
    [TestCase("2026-03-02T13:00", "2026-03-02 12:00:20", Description = "The minute isn't over.")]
    [TestCase("2026-03-02T13:01", "2026-03-02 12:01:59", Description = "Still to come.")]
    public async Task ReadAsync_Minute_IsTheReadersOwn(string typed, string expected)
    {
        Assert.That(await Minute().ReadAsync(typed), Is.EqualTo(LogBuilder.Utc(expected)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("yesterday")]
    [TestCase("2026-03-02")]
    [TestCase("2026-03-02 11:05")]
    [TestCase("2026-02-30T11:05")]
    public async Task ReadAsync_AnythingElse_IsNone(string? typed)
    {
        Assert.That(await Minute().ReadAsync(typed), Is.Null);
    }

    [Test]
    public async Task NowAsync_IsWhatTheFieldTakes()
    {
        Assert.That(await Minute().NowAsync(), Is.EqualTo("2026-03-02T13:00"));
    }

    private static TypedMinute Minute()
    {
        var dates = Substitute.For<IDateTimeHelper>();
        dates.GetCurrentTimeZoneAsync().Returns(Warsaw);
        dates.ConvertToUtcTime(Arg.Any<DateTime>(), Warsaw).Returns(call => TimeZoneInfo.ConvertTimeToUtc(call.Arg<DateTime>(), Warsaw));
        dates.ConvertToUserTimeAsync(Arg.Any<DateTime>(), DateTimeKind.Utc).Returns(call => TimeZoneInfo.ConvertTimeFromUtc(call.Arg<DateTime>(), Warsaw));
        return new TypedMinute(dates, new StoppedClock("2026-03-02 12:00:20"));
    }
}
