namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <param name="IsWarning">Whether the reporting database was away.</param>
public sealed record ReportAgeModel(string Text, bool IsWarning);
