namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Calendars or policies can't be used as they are; each problem names the value and the rule, for an admin to act on.</summary>
public sealed class SlaSettingsException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>One line each; never empty.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
