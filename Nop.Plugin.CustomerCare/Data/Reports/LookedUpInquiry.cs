namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>What is asked of the inquiry that a row belongs to, as SQL: looked up by its number for each row, whatever the planner thinks of a join.</summary>
internal static class LookedUpInquiry
{
    /// <param name="column">Of the row, with the inquiry's number.</param>
    /// <param name="conditions">For the table under the name i; at least one.</param>
    public static string Is(string column, IReadOnlyList<string> conditions)
    {
        return $"(select case when {string.Join(" and ", conditions)} then 1 else 0 end from [CustomerCareInquiry] i where i.[Id] = {column}) = 1";
    }
}
