namespace Nop.Plugin.CustomerCare.Data.SelfCheck;

/// <summary>A line of the store's log.</summary>
/// <param name="Details">Usually an exception with its trace; empty if there are none.</param>
public sealed record OwnLogLine(int Id, DateTime CreatedOnUtc, string Message, string Details);
