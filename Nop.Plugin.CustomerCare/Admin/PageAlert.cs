using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>One message on top of the next page. (The host's own service for this has other signatures in each version.)</summary>
public static class PageAlert
{
    private const string SUCCESS = "CustomerCare.Alert.Success";
    private const string ERROR = "CustomerCare.Alert.Error";

    public static void Succeed(this Controller controller, string text)
    {
        controller.TempData[SUCCESS] = text;
    }

    public static void Fail(this Controller controller, string text)
    {
        controller.TempData[ERROR] = text;
    }

    /// <summary>Takes the message that says what worked; null if there is none.</summary>
    public static string? TakeSuccess(ITempDataDictionary tempData)
    {
        return tempData[SUCCESS] as string;
    }

    /// <summary>Takes the message that says what failed; null if there is none.</summary>
    public static string? TakeError(ITempDataDictionary tempData)
    {
        return tempData[ERROR] as string;
    }
}
