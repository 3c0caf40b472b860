using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>A log from its first question on, with the pause that was in force by then.</summary>
internal sealed class QuestionLog
{
    private readonly IReadOnlyList<InquiryEvent> _lines;
    private readonly int _start;

    /// <param name="lines">In reading order.</param>
    /// <param name="start">The index of the first question.</param>
    public QuestionLog(IReadOnlyList<InquiryEvent> lines, int start)
    {
        _lines = lines;
        _start = start;
        for (var i = 0; i < start; i++)
            if (lines[i].Kind == InquiryEventKind.Status)
                StartsPaused = SpanReader.Pauses(lines[i]);
    }

    public DateTime StartedOnUtc => Question.AskedOn(_lines[_start])!.Value;

    /// <summary>The status set before the first question, if any, waits for somebody else.</summary>
    public bool StartsPaused { get; }

    /// <summary>The first question and what came after it.</summary>
    public IEnumerable<InquiryEvent> Lines
    {
        get
        {
            for (var i = _start; i < _lines.Count; i++)
                yield return _lines[i];
        }
    }
}
