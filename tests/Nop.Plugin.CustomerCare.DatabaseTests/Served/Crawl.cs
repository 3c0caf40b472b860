using System.Net;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>Goes wherever somebody can go by links, by what pages fetch, and by each address that the permissions open: pages, parts, grids and files.</summary>
internal sealed partial class Crawl(Person person)
{
    // Of one page, so many: the next hundred inquiries show nothing new.
    private const int ADDRESSES_A_PAGE = 8;

    private readonly Dictionary<string, int> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <returns>By address, what stood there; what was refused is left out.</returns>
    public async Task<IReadOnlyDictionary<string, string>> EverywhereAsync(IEnumerable<AdminRoute> open)
    {
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        var routes = open.ToList();
        var queue = new Queue<string>(routes.Where(route => !route.IsPost).Select(route => route.Path)
            .Concat(["/Admin", "/Admin/Order/List", "/Admin/Customer/List", "/Admin/Order/Edit/1", "/Admin/Customer/Edit/5"]));
        while (queue.TryDequeue(out var address))
        {
            if (!Wants(address) || await person.GetAsync(address) is not { Status: HttpStatusCode.OK } answer)
                continue;

            shown[address] = Plain(answer.Body);
            foreach (var link in Links().Matches(answer.Body).Select(link => WebUtility.HtmlDecode(link.Groups["to"].Value)))
                queue.Enqueue(link);
        }

        foreach (var grid in routes.Where(route => route.IsPost && route.Path.Contains("List", StringComparison.Ordinal) || route.IsPost && route.Path.EndsWith("Data", StringComparison.Ordinal)))
            if (await person.AskAsync(grid.Path, true, ("Start", "0"), ("Length", "100"), ("Draw", "1"), ("Page", "1"), ("PageSize", "100")) is { Status: HttpStatusCode.OK, IsRefused: false } rows)
                shown[grid.ToString()] = Plain(rows.Body);

        return shown;
    }

    private bool Wants(string address)
    {
        var page = Numbers().Replace(address.Split('?', '#')[0], "/*");
        _asked[page] = _asked.GetValueOrDefault(page) + 1;
        return _asked[page] <= ADDRESSES_A_PAGE && _seen.Add(address);
    }

    private static string Plain(string body)
    {
        var text = Escapes().Replace(WebUtility.HtmlDecode(body), escape => ((char)Convert.ToInt32(escape.Groups[1].Value, 16)).ToString());
        return Space().Replace(WebUtility.HtmlDecode(text), " ");
    }

    [GeneratedRegex("""(?:href|data-load|data-url|data-[a-z]+-url)="(?<to>/Admin/[^"]*)["]""", RegexOptions.IgnoreCase)]
    private static partial Regex Links();

    [GeneratedRegex("/[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"(\s|\\n|\\r)+")]
    private static partial Regex Space();
}
