namespace Nop.Plugin.CustomerCare.Admin.Models.Calendars;

/// <param name="Value">yyyy-MM-dd, or *-MM-dd for every year.</param>
/// <param name="Text">The day in the reader's language.</param>
public sealed record DatedLabelModel(string Value, string Text);
