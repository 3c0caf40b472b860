namespace Nop.Plugin.CustomerCare.Inquiries.Html;

internal enum HtmlTokenKind
{
    Text,
    Start,
    End
}
