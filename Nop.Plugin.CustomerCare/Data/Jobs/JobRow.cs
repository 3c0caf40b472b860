using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.Data.Jobs;

/// <summary>A job as its table holds it.</summary>
internal sealed class JobRow
{
    public const string Columns = "[Id], [Kind], [Title], [State], [Parameters], [Done], [Total], [Result], [Error], [CreatedBy], [CreatedOnUtc], [FinishedOnUtc]";

    public long Id { get; set; }
    public string Kind { get; set; } = string.Empty;
    public string Title { get; set; } = string.Empty;
    public string State { get; set; } = string.Empty;
    public string? Parameters { get; set; }
    public long Done { get; set; }
    public long Total { get; set; }
    public string? Result { get; set; }
    public string? Error { get; set; }
    public string? CreatedBy { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime? FinishedOnUtc { get; set; }

    public Job ToJob()
    {
        return new Job
        {
            Id = Id,
            Kind = Kind,
            Title = Title,
            State = WireName.Parse<JobState>(State),
            Parameters = Parameters,
            Done = Done,
            Total = Total,
            Result = Result,
            Error = Error,
            CreatedBy = CreatedBy,
            CreatedOnUtc = CreatedOnUtc.AsUtc(),
            FinishedOnUtc = FinishedOnUtc.AsUtc()
        };
    }
}
