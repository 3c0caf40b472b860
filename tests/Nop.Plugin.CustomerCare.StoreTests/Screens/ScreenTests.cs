using Microsoft.Playwright;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests.Screens;

/// <summary>
/// Every screen in a demo store with a history: checked by axe-core, on the smallest phone, right to left, by keyboard, and for texts that are missing. Each in one language, in turn; with
/// CUSTOMERCARE_FULL each in all three.
/// </summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class ScreenTests
{
    private const int WIDTH = 1366;
    private const int NARROWEST = 320;
    private static readonly string[] Languages = ["en", "pl", "ru"];
    private readonly Dictionary<string, Tour> _tours = [];
    private readonly List<Visitor> _visitors = [];
    private DemoProcess? _store;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        if (Environment.GetEnvironmentVariable("CUSTOMERCARE_STORE_URL") is { Length: > 0 })
            Assert.Ignore("The screens are looked at in a demo store with a history.");
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        if (!File.Exists(Repository.AxeCore))
            Assert.Ignore($"No axe-core at {Repository.AxeCore}: build the demo store.");
        _store = await DemoProcess.StartAsync();
        foreach (var language in Languages)
        {
            var (manager, shopper) = (await Visitor.ComeAsync(language, _store.Url), await Visitor.ComeAsync(language, _store.Url));
            _visitors.AddRange([manager, shopper]);
            _tours[language] = new Tour(manager, shopper, language);
        }

        var mail = await _tours["en"].ReadSurveyMailAsync();
        foreach (var tour in _tours.Values)
            tour.SurveyMail = mail;
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        foreach (var visitor in _visitors)
            await visitor.DisposeAsync();
        if (_store is not null)
            await _store.DisposeAsync();
    }

    [Test]
    public void EveryPage_IsAScreenHere()
    {
        var plugin = Path.Combine(Repository.Root, "Nop.Plugin.CustomerCare");
        var views = new[] { "Admin/Views", "Public/Views" }.Select(folder => Path.Combine(plugin, folder))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(view => !Path.GetFileName(view).StartsWith('_'));

        Assert.That(AllScreens.List.Select(screen => screen.View).Concat(AllScreens.Others.Keys), Is.EquivalentTo(views));
    }

    [TestCaseSource(nameof(Cases))]
    public async Task Screen_IsFitForEverybody(object which, string language)
    {
        var screen = (Screen)which;
        var tour = await TourAsync(language);
        await screen.OpenAsync(tour);
        var page = tour.Page;
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        if (!screen.IsPublic)
            Assert.That(await page.EvaluateAsync<string>("document.documentElement.lang"), Does.StartWith(language), "It is in another language.");
        var part = screen.Part ?? "body";
        Assert.That(await page.Locator(part).CountAsync(), Is.Positive, $"Nothing of ours ({part}) on {page.Url}");
        await tour.Visitor.LookAsync($"screen-{screen.Name}");

        Assert.Multiple(async () =>
        {
            Assert.That(await page.ContentAsync(), Does.Not.Contain(">Plugins.CustomerCare.").And.Not.Contain("\"Plugins.CustomerCare.").IgnoreCase, "A text is missing.");
            Assert.That(tour.Visitor.ScriptErrors, Is.Empty, "A script failed.");
            Assert.That(await UnevenAsync(page, part), Is.Empty, "Rows that have more or fewer cells than their table has heads.");
            Assert.That(await AxeAsync(page, part), Is.Empty, "axe-core");
            Assert.That(await UnfocusableAsync(page, part), Is.Empty, "Not to be reached by keyboard, or nobody sees that it is.");
            await NarrowAsync(tour, screen);
            await MirroredAsync(tour, screen);
        });
    }

    public static IEnumerable<TestCaseData> Cases()
    {
        var isFull = Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") is { Length: > 0 };
        return isFull
            ? Languages.SelectMany(language => AllScreens.List.Select(screen => new TestCaseData(screen, language)))
            : AllScreens.List.Select((screen, position) => new TestCaseData(screen, Languages[position % Languages.Length])).OrderBy(one => one.Arguments[1] as string, StringComparer.Ordinal);
    }

    private async Task<Tour> TourAsync(string language)
    {
        var tour = _tours[language];
        if (!tour.IsPrepared)
            await tour.PrepareAsync();
        return tour;
    }

    private static async Task NarrowAsync(Tour tour, Screen screen)
    {
        await tour.Page.SetViewportSizeAsync(NARROWEST, 700);
        Assert.That(await OverflowAsync(tour.Page, screen.Part ?? "body"), Is.Empty, $"At {NARROWEST} pixels it scrolls sideways.");
        await tour.Visitor.LookAsync($"screen-{screen.Name}-narrow", NARROWEST);
        await tour.Page.SetViewportSizeAsync(WIDTH, 900);
    }

    private static async Task MirroredAsync(Tour tour, Screen screen)
    {
        await tour.Page.EvaluateAsync("document.documentElement.dir = 'rtl'");
        Assert.That(await OverflowAsync(tour.Page, screen.Part ?? "body"), Is.Empty, "Right to left it scrolls sideways.");
        await tour.Visitor.LookAsync($"screen-{screen.Name}-mirrored");
    }

    /// <summary>What of ours sticks out of the window; nothing if the page doesn't scroll sideways, or only within a box that scrolls.</summary>
    private static Task<string[]> OverflowAsync(IPage page, string part)
    {
        return page.EvaluateAsync<string[]>("""
            part => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth)
                return [];
              const scrolls = one => one && one !== root && (/auto|scroll|hidden|clip/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
              return [...document.querySelectorAll(part)].flatMap(whole => [whole, ...whole.querySelectorAll('*')])
                .filter(one => { const box = one.getBoundingClientRect(); return box.width > 0 && one.checkVisibility({ contentVisibilityAuto: true }) && (box.right > root.clientWidth + 1 || box.left < -1) && !scrolls(one.parentElement); })
                .slice(0, 6).map(one => `${root.scrollWidth} of ${root.clientWidth}: ${one.outerHTML.slice(0, 200)}`);
            }
            """, part);
    }

    /// <summary>Rows of tables with one row of heads, where no cell reaches over several rows.</summary>
    private static Task<string[]> UnevenAsync(IPage page, string part)
    {
        return page.EvaluateAsync<string[]>("""
            part => {
              const width = row => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
              return [...document.querySelectorAll(part)].flatMap(whole => [...whole.querySelectorAll('table')])
                .filter(table => table.tHead?.rows.length === 1 && !table.querySelector('[rowspan]'))
                .flatMap(table => [...table.tBodies].flatMap(body => [...body.rows]).filter(row => width(row) !== width(table.tHead.rows[0])).slice(0, 2))
                .map(row => `${width(row)} of ${width(row.closest('table').tHead.rows[0])}: ${row.outerHTML.replace(/\s+/g, ' ').slice(0, 200)}`);
            }
            """, part);
    }

    private static async Task<string[]> AxeAsync(IPage page, string part)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Repository.AxeCore));
        return await page.EvaluateAsync<string[]>("""
            async part => {
              const found = await axe.run({ include: [part], exclude: ['.btn-tool'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
              if (found.passes.length === 0)
                return ['axe-core checked nothing'];
              return found.violations.map(one => `${one.impact} ${one.id}: ${one.nodes.slice(0, 5).map(node => node.html.slice(0, 200) + ' ' + (node.any[0]?.message ?? '')).join(' | ')}`);
            }
            """, part);
    }

    /// <summary>What can be used with a mouse but takes no focus, or looks the same with it.</summary>
    private static Task<string[]> UnfocusableAsync(IPage page, string part)
    {
        return page.EvaluateAsync<string[]>("""
            part => {
              const problems = [], seen = new Set();
              const looks = one => { const style = getComputedStyle(one); return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor, style.backgroundColor, style.textDecorationLine, style.color].join(); };
              for (const whole of document.querySelectorAll(part))
                for (const one of whole.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true], [onclick], [role=button]')) {
                  if (one.disabled || one.type === 'hidden' || one.closest('[hidden], [inert]') || !one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) || one.getClientRects().length === 0)
                    continue;
                  const kind = `${one.tagName}.${one.className}`;
                  if (one.tabIndex > 0)
                    problems.push(`has a tabindex above 0: ${one.outerHTML.slice(0, 150)}`);
                  if (seen.has(kind) || one.tabIndex < 0)
                    continue;
                  seen.add(kind);
                  document.activeElement?.blur();
                  for (const each of [one, one.nextElementSibling, one.parentElement]) each?.style.setProperty('transition', 'none');
                  const around = () => [one, one.nextElementSibling, one.parentElement].filter(each => each).map(looks).join();
                  const before = around();
                  one.focus({ focusVisible: true });
                  if (document.activeElement !== one)
                    problems.push(`takes no focus: ${one.outerHTML.slice(0, 150)}`);
                  else if (around() === before)
                    problems.push(`looks the same with focus: ${one.outerHTML.slice(0, 150)}`);
                }
              return problems;
            }
            """, part);
    }
}
