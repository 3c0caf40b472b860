using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Inquiries.Following;

/// <summary>Knows which files went with which replies.</summary>
public interface IShownFiles
{
    /// <summary>Those of some inquiries, in the order in which they were added.</summary>
    Task<IReadOnlyList<Attachment>> OfAsync(IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation = default);
}
