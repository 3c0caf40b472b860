using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Public.Answered;

/// <summary>A request for the page "I answered this" by a link that is known.</summary>
/// <param name="Asked">The inquiry whose mail has the link.</param>
/// <param name="Question">Null where its messages are gone.</param>
/// <param name="Dwell">How long a person needs at least before pressing the button.</param>
public sealed record AnsweredVisit(string Token, Inquiry Asked, MailboxQuestion? Question, PageFrame Frame, TimeSpan Dwell);
