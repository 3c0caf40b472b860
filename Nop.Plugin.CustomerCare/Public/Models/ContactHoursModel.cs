namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>What the contact page says of when the shop answers; whole sentences.</summary>
/// <param name="State">Whether it is open now.</param>
/// <param name="Typical">How fast it answers; null where there is too little to say.</param>
/// <param name="Week">One line for each run of days with the same hours.</param>
/// <param name="Exceptions">Dates of the next seven days that differ.</param>
/// <param name="Zone">Whose time that is.</param>
public sealed record ContactHoursModel(string Title, string State, bool IsOpen, string? Typical, IReadOnlyList<string> Week, string ExceptionsTitle, IReadOnlyList<string> Exceptions, string Zone)
{
    /// <summary>Whether it stands on a page of ours, whose styles know it and whose policy lets in no others.</summary>
    public bool IsOnOwnPage { get; init; }
}
