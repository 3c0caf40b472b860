using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Capture;

/// <summary>What people and machines write into forms.</summary>
internal static class HostileText
{
    public static IEnumerable<TestCaseData> All()
    {
        yield return Named("script", "<script>alert('x')</script>\"'><img src=x onerror=alert(1)>");
        yield return Named("tokens", "%Store.Name% %Order.CustomerFullName% %if (true) x endif% {{7*7}} @Model");
        yield return Named("header injection", "Hello\r\nBcc: all@example.com\r\n\r\nbody");
        yield return Named("right-to-left", "\u202Eevil\u202C \u200F\u05E9\u05DC\u05D5\u05DD \u2066x\u2069");
        yield return Named("four bytes", "\U0001F600 \U00020BB7\U0001F468\u200D\U0001F469\u200D\U0001F467");
        yield return Named("a megabyte", string.Concat(Enumerable.Repeat("0123456789abcde\n", 65_536)));
    }

    private static TestCaseData Named(string name, string text)
    {
        return new TestCaseData(text).SetArgDisplayNames(name);
    }
}
