using System.Globalization;

namespace Benchmarks;

/// <param name="Sections">Those named, in that order; all where none is.</param>
internal sealed record Options(int Scale, IReadOnlyList<string> Sections)
{
    private const int MaxScale = 1000;

    public static bool TryParse(string[] args, IReadOnlyCollection<string> known, out Options options)
    {
        var scale = 1;
        var named = new List<string>();
        options = new Options(scale, [.. known]);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--scale")
            {
                if (++i == args.Length || !int.TryParse(args[i], NumberStyles.None, CultureInfo.InvariantCulture, out scale) || scale is 0 or > MaxScale)
                    return false;
            }
            else if (known.Contains(args[i]))
                named.Add(args[i]);
            else
                return false;
        }

        options = new Options(scale, named is [] ? options.Sections : named);
        return true;
    }
}
