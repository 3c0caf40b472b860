using System.Net.Mail;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Mails a survey, saved or not, to the manager who looks at it.</summary>
public sealed class SendSurveyTest(ISurveyTestMail mail, IStoreService stores, HostLog log)
{
    private const string FIELD = "test.address";

    /// <returns>Why it wasn't sent; null if it was.</returns>
    public async Task<FieldProblem?> ExecuteAsync(Survey survey, SurveyFormModel form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        var address = form.TestAddress?.Trim();
        if (!MailAddress.TryCreate(address, out var parsed) || parsed.Address != address)
            return new FieldProblem(FIELD, "Plugins.CustomerCare.Survey.Test.NoAddress");

        var storeId = (await stores.GetAllStoresAsync()).FirstOrDefault(store => store.Id == form.TestStoreId)?.Id ?? (await stores.GetAllStoresAsync())[0].Id;
        try
        {
            await mail.SendAsync(survey, address, storeId, form.TestLanguage, cancellation);
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await log.ErrorAsync("A survey's test mail could not be queued.", exception);
            return new FieldProblem(FIELD, "Plugins.CustomerCare.Survey.Test.Failed", exception.Message);
        }
    }
}
