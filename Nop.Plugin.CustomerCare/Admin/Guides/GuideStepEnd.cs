using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Where an admin is led from a step of the guide.</summary>
internal static class GuideStepEnd
{
    /// <summary>To the next step with a word about what was saved; back to this one, with the reason, where nothing was.</summary>
    public static async Task<IActionResult> EndStepAsync(this Controller page, GuideStep step, bool isSaved, string savedText, AdminTexts texts)
    {
        if (!isSaved)
        {
            page.Fail(await texts.GetAsync("Plugins.CustomerCare.Guide.AlreadyThere"));
            return page.RedirectToAction("Index");
        }

        page.Succeed(await texts.GetAsync(savedText));
        return page.NextStep(step);
    }

    /// <summary>The step after this one; the summary after the last.</summary>
    public static IActionResult NextStep(this Controller page, GuideStep step)
    {
        return step == GuideSteps.All[^1]
            ? page.RedirectToAction("Done", CustomerCareDefaults.Controllers.GUIDE)
            : page.RedirectToAction("Index", GuideSteps.ControllerOf(step + 1));
    }
}
