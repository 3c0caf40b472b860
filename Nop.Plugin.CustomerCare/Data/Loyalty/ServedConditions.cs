using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Loyalty;

/// <summary>Promises of a first reply as SQL: the clock under the name c, its inquiry under the name i.</summary>
internal static class ServedConditions
{
    /// <summary>The clock of the inquiry's first reply.</summary>
    public const string FIRST = "c.[InquiryId] = i.[Id] and c.[Metric] = @metric and c.[Cycle] = 1";

    /// <summary>Those to inquiries that came in the scope from a known customer; from and where clause.</summary>
    public static string From(LoyaltyScope scope, SqlParameters parameters)
    {
        return $"from [CustomerCareInquiry] i join [CustomerCareSlaClock] c on {FIRST} where {Inquiries(scope, parameters)}";
    }

    /// <summary>Inquiries that came in the scope from a known customer.</summary>
    public static string Inquiries(LoyaltyScope scope, SqlParameters parameters)
    {
        parameters["from"] = scope.FromUtc;
        parameters["to"] = scope.ToUtc;
        parameters["metric"] = WireName.Of(SlaMetric.FirstResponse);
        parameters["met"] = WireName.Of(ClockState.Met);
        parameters["no"] = false;
        if (scope.StoreId is { } store)
            parameters["store"] = store;
        return "i.[CreatedOnUtc] >= @from and i.[CreatedOnUtc] < @to and i.[CustomerId] is not null and i.[IsSpam] = @no"
            + (scope.StoreId is null ? string.Empty : " and i.[StoreId] = @store");
    }

    /// <summary>Breached, or open and overdue; excused ones too, for the customer waited all the same.</summary>
    public static string Broken(DateTime nowUtc, SqlParameters parameters)
    {
        parameters["breached"] = WireName.Of(ClockState.Breached);
        parameters["running"] = WireName.Of(ClockState.Running);
        parameters["now"] = nowUtc;
        return "(c.[State] = @breached or (c.[State] = @running and c.[OverdueOnUtc] <= @now))";
    }
}
