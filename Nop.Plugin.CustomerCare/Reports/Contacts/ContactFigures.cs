using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>How often requesters had to write again after the replies of a period, and how many inquiries one answer was enough for.</summary>
public sealed record ContactFigures
{
    /// <summary>Replies after which somebody wrote again.</summary>
    public required int Repeated { get; init; }

    /// <summary>Replies after which nobody did, though the hours have passed.</summary>
    public required int Enough { get; init; }

    /// <summary>Replies whose hours haven't passed: outside the rate.</summary>
    public required int NotKnownYet { get; init; }

    /// <summary>Replies that another reply went on with: outside the rate.</summary>
    public required int Continued { get; init; }

    /// <summary>Inquiries that one answer was enough for.</summary>
    public required int ResolvedAtFirst { get; init; }

    /// <summary>Ended inquiries that took more.</summary>
    public required int NotResolvedAtFirst { get; init; }

    /// <summary>Ended inquiries of which that isn't known yet: outside the rate.</summary>
    public required int ResolutionNotKnownYet { get; init; }

    /// <summary>Answered inquiries that aren't ended: outside the rate.</summary>
    public required int NotEnded { get; init; }

    /// <summary>Repeated of judged, with its 95 % interval; null if nothing is judged.</summary>
    public ShareEstimate? RepeatedShare => Share(Repeated, Repeated + Enough);

    /// <summary>Inquiries resolved at first contact of those judged, with its 95 % interval; null if none is judged.</summary>
    public ShareEstimate? FirstContactShare => Share(ResolvedAtFirst, ResolvedAtFirst + NotResolvedAtFirst);

    private static ShareEstimate? Share(int part, int whole)
    {
        return whole == 0 ? null : ShareEstimate.Of(part, whole);
    }
}
