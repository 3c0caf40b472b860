namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>A note of an order that its customer may see.</summary>
/// <param name="Id">The host's id of the note.</param>
/// <param name="OrderNumber">As people see it.</param>
/// <param name="CreatedOnUtc">UTC.</param>
public sealed record OrderNoteTrace(int Id, int StoreId, TracePerson Customer, string OrderNumber, string? Text, DateTime CreatedOnUtc);
