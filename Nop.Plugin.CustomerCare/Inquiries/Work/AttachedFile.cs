namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>A file that goes with a reply.</summary>
/// <param name="Name">With its ending, without a path; see <see cref="AttachmentRules.NameOf"/>.</param>
public sealed record AttachedFile(string Name, byte[] Content);
