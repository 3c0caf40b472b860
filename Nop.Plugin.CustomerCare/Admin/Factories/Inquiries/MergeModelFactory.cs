using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>The step before a merge: both inquiries, or why it can't be.</summary>
public sealed class MergeModelFactory(IInquiryStore inquiries, CheckMerge check, InquiryWorkModelFactory workFactory, AdminTexts texts, UserTime userTime)
{
    /// <param name="into">As typed: a number, perhaps with a # before it; blank asks for one.</param>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry to merge.</exception>
    public async Task<MergeModel> PrepareAsync(long id, string? into)
    {
        var ending = await inquiries.FindAsync(id) ?? throw new InquiryNotFoundException(id);
        var model = new MergeModel { Into = into?.Trim(), Ending = await SideAsync(ending), Suggestions = await workFactory.SuggestionsAsync(ending) };
        if (string.IsNullOrEmpty(model.Into))
            return model;
        if (!long.TryParse(model.Into.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var survivorId))
            return model with { Refusal = await texts.GetAsync("Plugins.CustomerCare.Merge.NotANumber") };

        var survivor = await inquiries.FindAsync(survivorId);
        return model with
        {
            Refusal = await check.ExecuteAsync(id, survivorId) is { } refused ? await RefusalText.PrepareAsync(refused, texts) : null,
            Survivor = survivor is null ? null : await SideAsync(survivor),
            IsOtherRequester = survivor is not null && EmailKey.Of(survivor.RequesterEmail) != EmailKey.Of(ending.RequesterEmail)
        };
    }

    private async Task<MergeModel.SideModel> SideAsync(Inquiry inquiry)
    {
        return new MergeModel.SideModel
        {
            Id = inquiry.Id,
            Subject = inquiry.Subject ?? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoSubject"),
            Requester = inquiry.RequesterName ?? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoName"),
            Email = inquiry.RequesterEmail,
            Status = await StatusBadge.PrepareAsync(inquiry, texts),
            Created = await userTime.ShowAsync(inquiry.CreatedOnUtc),
            WaitingSince = await userTime.ShowAsync(inquiry.WaitingSinceOnUtc)
        };
    }
}
