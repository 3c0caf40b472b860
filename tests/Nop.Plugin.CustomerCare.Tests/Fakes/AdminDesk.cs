using NSubstitute;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Tests.Localization;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>What pages are made with, for an English admin whose clock shows UTC.</summary>
internal static class AdminDesk
{
    public static AdminTexts Texts()
    {
        var english = TextFiles.Read("en");
        var localization = Substitute.For<ILocalizationService>();
        localization.GetResourceAsync(Arg.Any<string>()).Returns(call => english[call.Arg<string>()]);
        return new AdminTexts(localization);
    }

    public static UserTime UserTime()
    {
        var helper = Substitute.For<IDateTimeHelper>();
        helper.ConvertToUserTimeAsync(Arg.Any<DateTime>(), DateTimeKind.Utc).Returns(call => call.Arg<DateTime>());
        helper.GetCurrentTimeZoneAsync().Returns(TimeZoneInfo.Utc);
        helper.ConvertToUtcTime(Arg.Any<DateTime>(), TimeZoneInfo.Utc).Returns(call => DateTime.SpecifyKind(call.Arg<DateTime>(), DateTimeKind.Utc));
        return new UserTime(helper);
    }
}
