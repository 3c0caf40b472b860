namespace Nop.Plugin.CustomerCare.Public.Models;

public sealed record NoticeLink(string Url, string Text);
