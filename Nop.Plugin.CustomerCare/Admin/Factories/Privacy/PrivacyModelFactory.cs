using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.Privacy;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Privacy;

/// <summary>Finds whom an admin means, and counts what there is.</summary>
public sealed class PrivacyModelFactory(IPersonalInquiries people, ICustomerService customers, AdminTexts texts)
{
    /// <param name="who">An address, or the number of an account; blank for nobody.</param>
    public async Task<PrivacyModel> PrepareAsync(string? who, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(who))
            return new PrivacyModel();

        var (customerId, email) = await ReadAsync(who.Trim());
        var counts = await people.CountAsync(Person.Of(customerId, email), cancellation);
        return new PrivacyModel
        {
            Who = who.Trim(),
            CustomerId = customerId,
            Email = email,
            HasAny = !counts.IsEmpty,
            HasOpen = counts.OpenInquiries > 0,
            Found =
            [
                ("inquiries", await texts.GetAsync("Plugins.CustomerCare.Privacy.Count.Inquiries"), ScoreText.Number(counts.Inquiries)),
                ("open", await texts.GetAsync("Plugins.CustomerCare.Privacy.Count.Open"), ScoreText.Number(counts.OpenInquiries)),
                ("messages", await texts.GetAsync("Plugins.CustomerCare.Privacy.Count.Messages"), ScoreText.Number(counts.Messages)),
                ("files", await texts.GetAsync("Plugins.CustomerCare.Privacy.Count.Files"), ScoreText.Number(counts.Attachments)),
                ("strays", await texts.GetAsync("Plugins.CustomerCare.Privacy.Count.StrayReplies"), ScoreText.Number(counts.StrayReplies)),
                ("invitations", await texts.GetAsync("Plugins.CustomerCare.Privacy.Count.Invitations"), ScoreText.Number(counts.Invitations))
            ]
        };
    }

    // An account brings its address along, and an address its account: whoever asks to be forgotten means both.
    private async Task<(int? CustomerId, string? Email)> ReadAsync(string who)
    {
        if (int.TryParse(who.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var email = (await customers.GetCustomerByIdAsync(number))?.Email;
            return (number, string.IsNullOrWhiteSpace(email) ? null : email);
        }

        return ((await customers.GetCustomerByEmailAsync(who))?.Id, who);
    }
}
