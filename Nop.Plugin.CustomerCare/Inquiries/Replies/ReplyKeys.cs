using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>
/// The source keys of one reply in the logs of the inquiries that it answers: its own in the first, one made of its own and a number in each further one. So its own key leads to all of
/// them, and no two sessions can count it twice.
/// </summary>
public static class ReplyKeys
{
    /// <summary>How many inquiries one reply can answer.</summary>
    public const int MOST = 50;

    /// <param name="index">From 0, in order of the inquiries' numbers when the reply was recorded.</param>
    public static string Of(string replyKey, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return index == 0 ? replyKey : SourceKey.Of("outside_reply", replyKey, index.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>All that it can have.</summary>
    public static IReadOnlyList<string> Of(string replyKey)
    {
        return [.. Enumerable.Range(0, MOST).Select(index => Of(replyKey, index))];
    }
}
