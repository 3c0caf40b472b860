namespace Nop.Plugin.CustomerCare.Surveys.OptOuts;

/// <summary>How a person said no.</summary>
public enum OptOutSource
{
    /// <summary>The mail program's own button (RFC 8058).</summary>
    OneClick,

    /// <summary>The page behind the link in the mail.</summary>
    Page
}
