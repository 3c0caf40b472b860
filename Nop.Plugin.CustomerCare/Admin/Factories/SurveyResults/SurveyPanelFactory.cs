using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>What surveys know of an order or a customer.</summary>
public sealed class SurveyPanelFactory(
    SurveyHistoryQuery histories,
    PersonalSurveyQuery people,
    InvitationTexts invitationTexts,
    AdminTexts texts,
    UserTime userTime,
    ICustomerService customers,
    IPermissionService permissions)
{
    public async Task<SurveyPanelModel> OfOrderAsync(int orderId)
    {
        var found = await histories.OfOrderAsync(orderId);
        var model = await PrepareAsync(await people.WithDecisionsAsync(found, null), "Plugins.CustomerCare.SurveyResults.Panel.NoneForOrder");
        return model with { InvitationId = found.Count > 0 ? found[0].Invitation.Id : null };
    }

    public async Task<SurveyPanelModel> OfCustomerAsync(int customerId)
    {
        var email = (await customers.GetCustomerByIdAsync(customerId))?.Email;
        var data = await people.ExecuteAsync(customerId, string.IsNullOrWhiteSpace(email) ? null : Recipient.KeyOf(email));
        return await PrepareAsync(data, "Plugins.CustomerCare.SurveyResults.Panel.NoneForCustomer") with { CustomerId = customerId };
    }

    /// <summary>A panel for where nothing could be read.</summary>
    public async Task<SurveyPanelModel> FailedAsync()
    {
        return new SurveyPanelModel { HasFailed = true, Empty = await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Panel.Failed") };
    }

    private async Task<SurveyPanelModel> PrepareAsync(PersonalSurveyData data, string emptyKey)
    {
        var invitations = new List<InvitationModel>();
        foreach (var history in data.Invitations)
            invitations.Add(await invitationTexts.PrepareAsync(history));

        return new SurveyPanelModel
        {
            HasFailed = false,
            Empty = await texts.GetAsync(emptyKey),
            Invitations = invitations,
            OptOut = await OptOutAsync(data),
            Consents = await ConsentsAsync(data),
            CanDownload = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)
        };
    }

    private async Task<string> OptOutAsync(PersonalSurveyData data)
    {
        if (data.OptOuts.FirstOrDefault(one => one.LiftedOnUtc is null) is { } standing)
            return await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Panel.OptedOut", (await userTime.ShowAsync(standing.OptedOutOnUtc)).Text);

        return data.OptOuts is [var lifted, ..]
            ? await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Panel.OptOutLifted", (await userTime.ShowAsync(lifted.LiftedOnUtc ?? lifted.OptedOutOnUtc)).Text)
            : await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Panel.NotOptedOut");
    }

    private async Task<IReadOnlyList<string>> ConsentsAsync(PersonalSurveyData data)
    {
        var sentences = new List<string>();
        foreach (var consent in data.Consents)
        {
            var given = (await userTime.ShowAsync(consent.GivenOnUtc)).Text;
            sentences.Add(consent.WithdrawnOnUtc is { } withdrawnOnUtc
                ? await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Panel.ConsentWithdrawn", given, (await userTime.ShowAsync(withdrawnOnUtc)).Text, consent.Wording)
                : await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Panel.Consent", given, consent.Wording));
        }

        return sentences;
    }
}
