using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>Collects problems, but not without end: a file may be anything.</summary>
internal sealed class IcsProblems
{
    private const int Listed = 200;
    private const int ShownLength = 100;

    private readonly List<IcsProblem> _problems = [];
    private int _more;

    public void Add(int line, IcsRule rule, params string[] arguments)
    {
        if (_problems.Count < Listed)
            _problems.Add(new IcsProblem(line, rule, [.. arguments.Select(Shown)]));
        else
            _more++;
    }

    public IReadOnlyList<IcsProblem> Sorted()
    {
        var sorted = _problems.OrderBy(problem => problem.Line).ToList();
        if (_more > 0)
            sorted.Add(new IcsProblem(0, IcsRule.MoreProblems, [_more.ToString(CultureInfo.InvariantCulture)]));
        return sorted;
    }

    private static string Shown(string value) => value.Length <= ShownLength ? value : value[..(ShownLength - 3)] + "...";
}
