namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>What became of a mail.</summary>
/// <param name="Kind">What it counts as.</param>
/// <param name="Inquiries">In whose logs it stands; empty if in none.</param>
/// <param name="Match">By what it found its inquiry; null if it opened one or found none.</param>
/// <param name="Sign">By what it was told to be a machine's; null if it isn't.</param>
public sealed record MailOutcome(Api.ApiOutcomeState State, InquiryEventKind Kind, IReadOnlyList<long> Inquiries, MailMatch? Match = null, MailSign? Sign = null);
