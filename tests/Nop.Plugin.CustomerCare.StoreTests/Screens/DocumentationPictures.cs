using Microsoft.Playwright;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests.Screens;

/// <summary>Takes the pictures of the documentation: every screen in a demo store with a history, in English, into the folder CUSTOMERCARE_PICTURES.</summary>
[TestFixture]
[Explicit("Run by build/pictures when a screen has changed; the pictures go to docs/images.")]
public class DocumentationPictures
{
    private const int PHONE = 390;
    private const int DESKTOP = 1366;
    private const int HIGHEST = 1600;

    [Test]
    public async Task Take()
    {
        await using var store = await DemoProcess.StartAsync();
        await using var manager = await Visitor.ComeAsync("en", store.Url);
        await using var shopper = await Visitor.ComeAsync("en", store.Url);
        var tour = new Tour(manager, shopper, "en");
        tour.SurveyMail = await tour.ReadSurveyMailAsync();
        await tour.PrepareAsync();

        var folder = Environment.GetEnvironmentVariable("CUSTOMERCARE_PICTURES") ?? throw new InvalidOperationException("CUSTOMERCARE_PICTURES names no folder.");
        Directory.CreateDirectory(folder);
        foreach (var screen in AllScreens.List)
        {
            await tour.ResizeAsync(screen.IsForPhones ? PHONE : DESKTOP, 700);
            await screen.OpenAsync(tour);
            await tour.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await tour.Page.WaitForTimeoutAsync(1200); // Charts draw themselves.
            var height = await tour.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
            await tour.ResizeAsync(screen.IsForPhones ? PHONE : DESKTOP, Math.Clamp(height, 500, HIGHEST));
            await tour.Page.Mouse.MoveAsync(700, 5);
            await tour.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{screen.Name}.png"), Animations = ScreenshotAnimations.Disabled });
        }
    }
}
