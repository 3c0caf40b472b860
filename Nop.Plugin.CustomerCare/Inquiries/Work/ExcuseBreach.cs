using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Excuses a broken promise with a reason: it leaves the rate and the overdue list, and stays recorded and shown.</summary>
public sealed class ExcuseBreach(IInquiryStore store, ISlaCatalogStore catalogs, TimeProvider clock)
{
    /// <summary>Characters.</summary>
    public const int LongestReason = 1000;

    /// <param name="reason">Not blank, at most <see cref="LongestReason"/> characters.</param>
    /// <returns>Whether it is new; false if this form had been sent off before.</returns>
    /// <exception cref="ArgumentException">The reason is blank or too long.</exception>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">There is no such clock, its promise isn't broken by now, or it is excused; or nothing is measured there any more.</exception>
    public async Task<bool> ExecuteAsync(AgentAction action, ExcusedClock excused, string reason, CancellationToken cancellation = default)
    {
        var nowUtc = clock.NowUtc();
        var text = StaffText.Require(reason, nameof(reason));
        if (text.Length > LongestReason)
            throw new ArgumentException($"A reason has at most {LongestReason} characters; this one has {text.Length}.", nameof(reason));

        var catalog = await catalogs.LoadAsync(cancellation);
        var line = action.Event(InquiryEventKind.BreachExcused, nowUtc, excused.ToString(), text);
        return await store.RecordAsync(action.InquiryId, line, RequireBroken, cancellation);

        void RequireBroken(InquiryLog inquiry)
        {
            StaffWork.RequireMeasured(inquiry);
            var judged = SlaProjection.Project(inquiry.Log, catalog).FirstOrDefault(candidate => ExcusedClock.For(candidate) == excused);
            if (RefusalOf(judged, nowUtc) is { } refusal)
                throw new WorkRefusedException(refusal, inquiry.Inquiry.Id);
        }
    }

    private static WorkRefusal? RefusalOf(SlaClock? judged, DateTime nowUtc)
    {
        return judged switch
        {
            null => WorkRefusal.NoSuchClock,
            { ExcusedOnUtc: not null } => WorkRefusal.ExcusedBefore,
            { State: ClockState.Breached } => null,
            _ => judged.IsOverdue(nowUtc) ? null : WorkRefusal.NotBroken
        };
    }
}
