namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>A calendar that can't be saved or used. Its problems are meant for the store's admin.</summary>
public sealed class InvalidCalendarException : Exception
{
    public InvalidCalendarException(IReadOnlyList<CalendarProblem> problems, Exception? innerException = null)
        : base(string.Join(Environment.NewLine, problems), innerException)
    {
        Problems = problems;
    }

    /// <summary>One for each broken rule, naming value and rule; never empty.</summary>
    public IReadOnlyList<CalendarProblem> Problems { get; }
}
