namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>How much there is of a person.</summary>
/// <param name="Inquiries">All of the person's, those that are open included.</param>
/// <param name="OpenInquiries">Neither resolved nor closed, spam nor merged.</param>
/// <param name="Messages">Lines with words in them: messages, replies, notes.</param>
/// <param name="Attachments">Files of those messages.</param>
/// <param name="StrayReplies">Replies to the person that no inquiry was found for.</param>
/// <param name="Invitations">To surveys, answered or not.</param>
public sealed record PersonalFootprint(int Inquiries, int OpenInquiries, int Messages, int Attachments, int StrayReplies, int Invitations)
{
    /// <summary>Whether there is nothing at all.</summary>
    public bool IsEmpty => Inquiries + StrayReplies + Invitations == 0;
}
