using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Public.ContactBlock;

/// <summary>What the contact page is told: the hours of the store's default calendar and how fast it answered lately.</summary>
/// <param name="Typical">Null where there is too little to say.</param>
public sealed record ContactBlockFigures(BusinessTime Hours, TypicalResponse? Typical);
