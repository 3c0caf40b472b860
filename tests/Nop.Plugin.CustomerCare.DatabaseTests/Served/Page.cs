using System.Net;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>What a person reads in a page, cell by cell.</summary>
internal static partial class Page
{
    /// <summary>The rows of a report's table of metrics: by metric and figure, what is written there.</summary>
    public static Dictionary<string, string> Metrics(string html)
    {
        var figures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in MetricRow().Matches(html).Cast<Match>())
            foreach (var figure in Figure().Matches(row.Groups["cells"].Value).Cast<Match>())
                figures[$"{row.Groups["metric"].Value} {figure.Groups["name"].Value}"] = Text(figure.Groups["text"].Value);
        return figures;
    }

    /// <summary>By name, the first of each.</summary>
    public static Dictionary<string, string> Figures(string html)
    {
        return Figure().Matches(html).GroupBy(figure => figure.Groups["name"].Value).ToDictionary(same => same.Key, same => Text(same.First().Groups["text"].Value), StringComparer.Ordinal);
    }

    public static List<string> Bands(string html) => [.. Band().Matches(html).Select(band => Text(band.Groups["text"].Value))];

    /// <summary>The values to choose from, without the first, which asks for nothing.</summary>
    public static List<string> Options(string html, string name)
    {
        var list = Regex.Match(html, $"<select[^>]*name=\"{name}\".*?</select>", RegexOptions.Singleline | RegexOptions.IgnoreCase).Value;
        return [.. Option().Matches(list).Select(option => WebUtility.HtmlDecode(option.Groups["value"].Value)).Where(value => value.Length > 0)];
    }

    public static string Text(string html)
    {
        return Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ").Trim();
    }

    [GeneratedRegex("""<tr data-report-metric="(?<metric>\w+)">(?<cells>.*?)</tr>""", RegexOptions.Singleline)]
    private static partial Regex MetricRow();

    [GeneratedRegex("""<(?<tag>td|span|strong|a)[^>]* data-figure="(?<name>\w+)"[^>]*>(?<text>.*?)</\k<tag>>""", RegexOptions.Singleline)]
    private static partial Regex Figure();

    [GeneratedRegex("<td[^>]* data-band[^>]*>(?<text>.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex Band();

    [GeneratedRegex("""<option[^>]*value="(?<value>[^"]*)""")]
    private static partial Regex Option();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
