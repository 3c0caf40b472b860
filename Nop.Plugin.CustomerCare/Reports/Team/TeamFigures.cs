using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Team;

/// <summary>What one agent or vendor did in a period.</summary>
public sealed record TeamFigures
{
    /// <summary>Inquiries that are open now, whatever the period.</summary>
    public required int Load { get; init; }

    /// <summary>First responses to the inquiries that are theirs now.</summary>
    public required MetricFigures FirstResponse { get; init; }

    /// <summary>First resolutions of the inquiries that are theirs now.</summary>
    public required MetricFigures Resolution { get; init; }

    /// <summary>Of an agent: of the replies that the agent gave; of a vendor: of those to the vendor's inquiries. Null if there were none.</summary>
    public ContactFigures? Contact { get; init; }

    /// <summary>Replies given in the period.</summary>
    public int Replies => Contact is null ? 0 : Contact.Repeated + Contact.Enough + Contact.NotKnownYet + Contact.Continued;

    /// <summary>Answers to satisfaction surveys about their inquiries.</summary>
    public required ScoreTally Satisfaction { get; init; }
}
