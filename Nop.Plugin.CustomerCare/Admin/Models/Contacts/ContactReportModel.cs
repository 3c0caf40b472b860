namespace Nop.Plugin.CustomerCare.Admin.Models.Contacts;

/// <summary>Repeated contact as a part of the SLA report.</summary>
public sealed record ContactReportModel
{
    public required int Hours { get; init; }

    /// <summary>The values of the report's address.</summary>
    public required IDictionary<string, string> Report { get; init; }

    public required RowModel All { get; init; }

    public required IReadOnlyList<GroupModel> Groups { get; init; }

    /// <summary>Whether anybody replied in the period.</summary>
    public bool HasFigures => All.HasFigures;

    /// <param name="WireName">agent, channel or store.</param>
    public sealed record GroupModel(string WireName, string Title, IReadOnlyList<RowModel> Rows);

    public sealed record RowModel
    {
        public required string Name { get; init; }

        public required bool HasFigures { get; init; }

        /// <summary>With its interval; null if nothing is judged.</summary>
        public string? RepeatedShare { get; init; }

        /// <summary>With its interval; null if nothing is judged.</summary>
        public string? FirstContactShare { get; init; }

        /// <summary>Numbers and the lists behind them, by the wire name of what is shown.</summary>
        public required IReadOnlyDictionary<string, NumberModel> Numbers { get; init; }
    }

    /// <param name="Route">Of the list, without the period.</param>
    public sealed record NumberModel(string Text, IDictionary<string, string> Route);
}
