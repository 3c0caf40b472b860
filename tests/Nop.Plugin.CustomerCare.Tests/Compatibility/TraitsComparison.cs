namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>
/// Says whether code compiled against one declaration of a member works with another: the same except that the other may be
/// virtual where the first is not, and may have more accessors.
/// </summary>
internal static class TraitsComparison
{
    private static readonly string[] Overridable = ["virtual", "abstract", "override"];

    public static bool Fits(string ours, string theirs)
    {
        var (ourWords, ourTail) = Split(ours);
        var (theirWords, theirTail) = Split(theirs);
        var isOverridable = !ourWords.Intersect(Overridable).Any() || theirWords.Intersect(Overridable).Any();
        var isAbstract = ourWords.Contains("abstract") == theirWords.Contains("abstract");
        return isOverridable && isAbstract
            && ourWords.Except(Overridable).SequenceEqual(theirWords.Except(Overridable))
            && TailFits(ourTail, theirTail);
    }

    private static bool TailFits(string ours, string theirs)
    {
        if (!ours.StartsWith('{'))
            return Normal(ours) == Normal(theirs);

        return Accessors(ours).All(accessor => Accessors(theirs).Contains(accessor));
    }

    private static IEnumerable<string> Accessors(string braces)
    {
        return braces.Trim('{', '}', ' ').Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    // A structure's default is recorded as "default", read from metadata as null.
    private static string Normal(string tail)
    {
        return tail.Replace("= default", "= null", StringComparison.Ordinal);
    }

    private static (string[] Words, string Tail) Split(string traits)
    {
        var end = traits.IndexOfAny(['(', '{', '=']);
        var words = end < 0 ? traits : traits[..end];
        return (words.Split(' ', StringSplitOptions.RemoveEmptyEntries), end < 0 ? string.Empty : traits[end..].Trim());
    }
}
