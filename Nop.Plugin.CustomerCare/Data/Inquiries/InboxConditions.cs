using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>The parts of the inbox as SQL, for the table under the name i: the same words for a list and for its count.</summary>
internal static class InboxConditions
{
    private const string IS_BROKEN = "c.[State] in (@running, @paused) and c.[OverdueOnUtc] <= @now and c.[ExcusedOnUtc] is null";

    /// <summary>An open promise is broken and not excused.</summary>
    public const string HasBrokenPromise = $"exists (select 1 from [CustomerCareSlaClock] c where c.[InquiryId] = i.[Id] and {IS_BROKEN})";

    /// <summary>Stands behind the table where <see cref="Flag"/> counts: finds all inquiries with a broken promise at once by an index that holds all it needs, instead of looking at the clocks of each.</summary>
    public const string JoinBroken = $" left join (select distinct c.[InquiryId] from [CustomerCareSlaClock] c where {IS_BROKEN}) b on b.[InquiryId] = i.[Id]";

    /// <summary>The index of statuses and deadlines leads to these.</summary>
    public const string IsOpen = "i.[Status] in (@new, @open, @pending, @onHold)";

    /// <summary>What tells the part from all open inquiries; null where nothing does.</summary>
    public static string? Of(InboxView view)
    {
        return view switch
        {
            InboxView.Open or InboxView.All => null,
            InboxView.Mine => "i.[AgentId] = @me",
            InboxView.Unassigned => "i.[AgentName] is null",
            InboxView.DueToday => "i.[NextDueOnUtc] >= @dayFrom and i.[NextDueOnUtc] < @dayTo",
            InboxView.DueSoon => "i.[NextDueOnUtc] >= @now and i.[NextDueOnUtc] <= @inAnHour",
            InboxView.Breached => HasBrokenPromise,
            InboxView.WaitingForUs => "i.[WaitingSinceOnUtc] is not null",
            InboxView.WaitingForCustomer => "i.[WaitingSinceOnUtc] is null and i.[Status] <> @onHold and i.[IsAutomatic] = @human",
            InboxView.Automatic => "i.[IsAutomatic] = @machine",
            _ => throw new ArgumentOutOfRangeException(nameof(view), view, "Not a part of the inbox.")
        };
    }

    /// <summary>1 for those of the part, 0 for others; needs <see cref="JoinBroken"/>.</summary>
    public static string Flag(InboxView view)
    {
        var condition = view == InboxView.Breached ? "b.[InquiryId] is not null" : Of(view);
        return condition is null ? "1" : $"case when {condition} then 1 else 0 end";
    }

    /// <summary>The values that these conditions name.</summary>
    public static void AddParameters(InboxScope scope, DateTime nowUtc, SqlParameters parameters)
    {
        AddStatuses(parameters);
        AddClockStates(parameters);
        parameters["now"] = nowUtc;
        parameters["inAnHour"] = nowUtc.AddHours(1);
        parameters["me"] = scope.AgentId;
        parameters["dayFrom"] = scope.DayFromUtc;
        parameters["dayTo"] = scope.DayToUtc;
        parameters["human"] = false;
        parameters["machine"] = true;
    }

    public static void AddStatuses(SqlParameters parameters)
    {
        parameters["new"] = WireName.Of(InquiryStatus.New);
        parameters["open"] = WireName.Of(InquiryStatus.Open);
        parameters["pending"] = WireName.Of(InquiryStatus.Pending);
        parameters["onHold"] = WireName.Of(InquiryStatus.OnHold);
    }

    public static void AddClockStates(SqlParameters parameters)
    {
        parameters["running"] = WireName.Of(ClockState.Running);
        parameters["paused"] = WireName.Of(ClockState.Paused);
    }
}
