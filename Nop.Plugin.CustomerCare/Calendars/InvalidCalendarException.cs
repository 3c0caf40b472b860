namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>A calendar that can't be saved or used. Its messages are meant for the store's admin.</summary>
public sealed class InvalidCalendarException : Exception
{
    public InvalidCalendarException(IReadOnlyList<string> problems, Exception? innerException = null)
        : base(string.Join(Environment.NewLine, problems), innerException)
    {
        Problems = problems;
    }

    /// <summary>One line for each broken rule, naming the value and the rule; never empty.</summary>
    public IReadOnlyList<string> Problems { get; }
}
