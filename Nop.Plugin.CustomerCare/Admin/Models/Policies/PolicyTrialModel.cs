namespace Nop.Plugin.CustomerCare.Admin.Models.Policies;

/// <summary>What would become of the newest inquiries with a policy as it is typed.</summary>
/// <param name="Summary">How many it would win.</param>
public sealed record PolicyTrialModel(string Summary, IReadOnlyList<PolicyTrialModel.RowModel> Rows)
{
    public sealed record RowModel(long InquiryId, string Subject, InstantModel Arrived, string Channel, BadgeModel Verdict);
}
