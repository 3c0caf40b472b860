using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Policies;

/// <summary>Tries a policy on the newest inquiries.</summary>
public sealed class PolicyTrialFactory(InquiryListQuery inquiries, IRequesterLookup requesters, IPermissionService permissions, AdminTexts texts, UserTime times)
{
    private const int TRIED = 50;

    /// <param name="above">The policies before it, in match order.</param>
    public async Task<PolicyTrialModel> PrepareAsync(IReadOnlyList<SlaPolicy> above, SlaPolicy policy, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var page = await inquiries.ExecuteAsync(new InquiryListFilter(), InquiryListSort.Created, 0, TRIED, cancellation);
        var newest = page.Rows.Select(row => row.Inquiry).ToList();
        var asksForStanding = above.Append(policy).Any(one => one.Match.Roles.Count > 0 || one.Match.MinimumPaidTotal is not null);
        var facts = new List<InquiryFacts>();
        foreach (var inquiry in newest)
            facts.Add(InquiryFacts.Of(inquiry, asksForStanding ? await requesters.FindAsync(inquiry.CustomerId, inquiry.RequesterEmail, cancellation) : RequesterStanding.Stranger));

        var verdicts = PolicyTrial.Of(above, policy, facts);
        var rows = new List<PolicyTrialModel.RowModel>();
        // Whoever makes policies needn't be allowed to read what customers write.
        var showsSubjects = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW);
        foreach (var (inquiry, verdict) in newest.Zip(verdicts))
            rows.Add(await RowAsync(inquiry, showsSubjects ? inquiry.Subject : null, verdict));

        return new PolicyTrialModel(await texts.FormatAsync("Plugins.CustomerCare.Policy.Trial.Summary", verdicts.Count(verdict => verdict.Wins), verdicts.Count), rows);
    }

    private async Task<PolicyTrialModel.RowModel> RowAsync(Inquiry inquiry, string? subject, PolicyVerdict verdict)
    {
        return new PolicyTrialModel.RowModel(
            inquiry.Id,
            subject ?? string.Empty,
            await times.ShowAsync(inquiry.CreatedOnUtc),
            await texts.NameAsync(inquiry.Channel),
            await BadgeAsync(verdict));
    }

    private async Task<BadgeModel> BadgeAsync(PolicyVerdict verdict)
    {
        if (verdict.Mismatch is { } condition)
            return new BadgeModel(await texts.FormatAsync("Plugins.CustomerCare.Policy.Trial.Mismatch", await texts.NameAsync(condition)), "secondary");

        return verdict.TakenBy is { } other
            ? new BadgeModel(await texts.FormatAsync("Plugins.CustomerCare.Policy.Trial.TakenBy", other), "warning")
            : new BadgeModel(await texts.GetAsync("Plugins.CustomerCare.Policy.Trial.Wins"), "success");
    }
}
