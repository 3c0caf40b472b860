namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>A number and the list behind it.</summary>
/// <param name="Route">The values of the list's address.</param>
public sealed record NumberModel(string Text, IDictionary<string, string> Route);
