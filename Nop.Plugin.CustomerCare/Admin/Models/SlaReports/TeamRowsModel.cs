namespace Nop.Plugin.CustomerCare.Admin.Models.SlaReports;

/// <summary>A table of the report of agents and vendors.</summary>
public sealed record TeamRowsModel(string Id, string Title, IReadOnlyList<TeamReportModel.RowModel> Rows, bool HasSatisfaction);
