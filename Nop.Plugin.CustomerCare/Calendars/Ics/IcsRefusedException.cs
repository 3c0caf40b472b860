namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>An event can't become holidays; ends the reading of this one event.</summary>
/// <param name="line">The line that is to blame; 0 for that on which the event begins.</param>
internal sealed class IcsRefusedException(IcsRule rule, int line, params string[] arguments) : Exception(rule.ToString())
{
    public IcsRule Rule => rule;

    public int Line => line;

    /// <summary>Without the event's summary.</summary>
    public IReadOnlyList<string> Arguments => arguments;
}
