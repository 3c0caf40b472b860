namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>A mail as its recipient would get it.</summary>
/// <param name="Html">Shown where no script runs and no link opens.</param>
/// <param name="Problem">Why there is none; null if there is one.</param>
public sealed record MailPreviewModel(string Title, string? Subject, string? From, string? Html, string? Problem);
