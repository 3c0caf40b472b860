namespace Nop.Plugin.CustomerCare.Public.Models;

/// <param name="Url">Where it is downloaded.</param>
/// <param name="Size">With its unit.</param>
public sealed record StatusFileModel(string Name, string Size, string Url);
