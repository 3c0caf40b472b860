namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>A broken promise that somebody excused, or could.</summary>
/// <param name="Clock">How its clock is named.</param>
public sealed record ClockExcuseModel(string Clock)
{
    public bool IsExcused { get; init; }

    public string? By { get; init; }

    public InstantModel? On { get; init; }

    public string? Reason { get; init; }
}
