namespace DemoStore.Services;

/// <summary>What the page "Contact form" of the admin area sets beside the host's own settings.</summary>
public sealed class DemoSettings : ISettings
{
    public bool AskQuestionOnContactUs { get; set; }
}
