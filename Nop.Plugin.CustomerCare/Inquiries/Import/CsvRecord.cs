namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>One record of a file.</summary>
/// <param name="Line">The physical line on which it starts, from 1.</param>
/// <param name="Fields">Without quotes, else as written; empty if there is a fault.</param>
/// <param name="FieldCount">As found; there may be more than are kept.</param>
/// <param name="FaultColumn">The field that has the fault, from 0.</param>
internal sealed record CsvRecord(long Line, string[] Fields, int FieldCount, CsvFault? Fault = null, int FaultColumn = 0);
