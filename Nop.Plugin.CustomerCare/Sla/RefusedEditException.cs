namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>A change of calendars or policies that isn't made, because of the others or because of what somebody else has saved.</summary>
public sealed class RefusedEditException(EditRefusal reason, IReadOnlyList<string> names, int? newerId = null) : Exception($"{reason}: {string.Join(", ", names)}")
{
    public EditRefusal Reason { get; } = reason;

    /// <summary>Those of the policies that use the calendar; else the one name it is about.</summary>
    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>The version that somebody saved since; null for other reasons.</summary>
    public int? NewerId { get; } = newerId;
}
