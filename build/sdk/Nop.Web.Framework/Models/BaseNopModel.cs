namespace Nop.Web.Framework.Models;

public record BaseNopModel
{
    public Dictionary<string, string> CustomProperties { get; set; } = new();
}
