using System.Globalization;

namespace Benchmarks;

/// <param name="Scale">That many times the data; 1 where <paramref name="Inquiries"/> were named.</param>
/// <param name="Inquiries">Up to how many inquiries the sizing goes.</param>
/// <param name="Sections">Those named, in that order; where none is: all, or the sizing alone where a number of inquiries is named.</param>
internal sealed record Options(int Scale, int Inquiries, IReadOnlyList<string> Sections)
{
    /// <summary>The section that a number of inquiries is for.</summary>
    public const string SIZING = "sizing";

    private const int MAX_SCALE = 999;
    private const int FEWEST_INQUIRIES = 1000;
    private const int MOST_INQUIRIES = 10_000_000;
    private const int USUAL_INQUIRIES = 100_000;

    public static bool TryParse(string[] args, IReadOnlyCollection<string> known, out Options options)
    {
        var number = 1;
        var named = new List<string>();
        options = new Options(number, USUAL_INQUIRIES, [.. known]);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--scale")
            {
                if (++i == args.Length || !int.TryParse(args[i], NumberStyles.None, CultureInfo.InvariantCulture, out number) || number is 0 or > MOST_INQUIRIES)
                    return false;
            }
            else if (known.Contains(args[i]))
                named.Add(args[i]);
            else
                return false;
        }

        options = number <= MAX_SCALE
            ? new Options(number, (int)Math.Min((long)USUAL_INQUIRIES * number, MOST_INQUIRIES), named is [] ? [.. known] : named)
            : new Options(1, number, named is [] ? [SIZING] : named);
        return number < FEWEST_INQUIRIES || named is [] || named.Contains(SIZING);
    }
}
