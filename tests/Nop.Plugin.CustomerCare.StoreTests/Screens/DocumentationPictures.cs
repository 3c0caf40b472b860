using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests.Screens;

/// <summary>
/// Takes the pictures of the documentation into the folder CUSTOMERCARE_PICTURES: in English every screen in a demo store with a history, and the steps of the guide as a new store has them; into folders
/// below it, what the guides in other languages show.
/// </summary>
[TestFixture]
[Explicit("Run by build/pictures when a screen has changed; the pictures go to docs/images.")]
public partial class DocumentationPictures
{
    private const int PHONE = 390;
    private const int DESKTOP = 1366;
    private const int HIGHEST = 1600;
    private static readonly string[] FreshSteps = ["Hours", "Targets", "History", "Mail", "Survey"];

    [TestCase("en", "One question about your order")]
    [TestCase("pl", "Jedno pytanie o zamówienie")]
    public async Task Take(string language, string surveySubject)
    {
        var shown = Shown(language);
        await using (var store = await DemoProcess.StartAsync())
        {
            await using var manager = await Visitor.ComeAsync(language, store.Url);
            await using var shopper = await Visitor.ComeAsync(language, store.Url);
            var tour = new Tour(manager, shopper, language);
            tour.SurveyMail = await tour.ReadSurveyMailAsync(surveySubject);
            await tour.PrepareAsync();
            foreach (var screen in AllScreens.List.Where(screen => shown(screen.Name)))
            {
                await tour.ResizeAsync(screen.IsForPhones ? PHONE : DESKTOP, 700);
                await screen.OpenAsync(tour);
                await TakeAsync(tour.Page, language, screen.Name, screen.IsForPhones ? PHONE : DESKTOP);
            }
        }

        await TakeFreshGuideAsync(language);
    }

    private static async Task TakeFreshGuideAsync(string language)
    {
        await using var store = await DemoProcess.StartAsync("--empty");
        await using var visit = await GuideVisit.ComeAsync(language, store.Url);
        foreach (var step in FreshSteps)
        {
            await visit.Page.SetViewportSizeAsync(DESKTOP, 700);
            await visit.Page.GotoAsync($"/Admin/CustomerCareGuide{step}");
            if (step == "Targets")
                await visit.Page.ClickAsync("#guide-try");
            await TakeAsync(visit.Page, language, $"guide-{step.ToLowerInvariant()}", DESKTOP);
        }
    }

    private static async Task TakeAsync(IPage page, string language, string name, int width)
    {
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.WaitForTimeoutAsync(1200); // Charts draw themselves.
        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await page.SetViewportSizeAsync(width, Math.Clamp(height, 500, HIGHEST));
        await page.Mouse.MoveAsync(700, 5);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(FolderOf(language), $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
    }

    private static string FolderOf(string language)
    {
        var folder = Environment.GetEnvironmentVariable("CUSTOMERCARE_PICTURES") ?? throw new InvalidOperationException("CUSTOMERCARE_PICTURES names no folder.");
        return Directory.CreateDirectory(language == "en" ? folder : Path.Combine(folder, language)).FullName;
    }

    /// <summary>Whether a screen belongs into the pictures of a language: in English all, else those that its guide shows.</summary>
    private static Func<string, bool> Shown(string language)
    {
        if (language == "en")
            return _ => true;

        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "guide", language), "*.md").Select(File.ReadAllText);
        return pages.SelectMany(page => Picture().Matches(page)).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal).Contains;
    }

    [GeneratedRegex(@"images/(?:[a-z]+/)?([a-z-]+)\.png")]
    private static partial Regex Picture();
}
