using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.Inquiries.Api;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Settings;

/// <summary>Prepares the page of the inbound API's keys, and judges what is typed there.</summary>
public sealed class ApiKeyListModelFactory(ApiKeyRepository keys, OneOrAllStores stores, AdminTexts texts, UserTime time, IWebHelper webHelper)
{
    private const int LONGEST_NAME = 200;

    /// <param name="secret">The key that was made just now; null if none was.</param>
    public async Task<ApiKeyListModel> PrepareAsync(ApiKeyFormModel form, string? secret, CancellationToken cancellation)
    {
        var rows = new List<ApiKeyListModel.RowModel>();
        foreach (var key in await keys.ListAsync(cancellation))
            rows.Add(await RowAsync(key));

        return new ApiKeyListModel
        {
            Rows = rows,
            Form = form,
            Stores = await stores.ListAsync(form.StoreId),
            Address = webHelper.GetStoreLocation().TrimEnd('/') + "/" + CustomerCareDefaults.Paths.API,
            Secret = secret
        };
    }

    public async Task<IReadOnlyList<FieldProblem>> CheckAsync(ApiKeyFormModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var problems = new List<FieldProblem>();
        if (string.IsNullOrWhiteSpace(form.Name))
            problems.Add(new FieldProblem("name", "Plugins.CustomerCare.Connections.Wrong.Name"));
        else if (form.Name.Trim().Length > LONGEST_NAME)
            problems.Add(new FieldProblem("name", "Plugins.CustomerCare.Settings.Wrong.TooLong", form.Name.Trim().Length, LONGEST_NAME));
        if (!form.WritesEvents && !form.WritesMail)
            problems.Add(new FieldProblem("scopes", "Plugins.CustomerCare.ApiKeys.Wrong.Scopes"));
        if (!await stores.ExistsAsync(form.StoreId))
            problems.Add(new FieldProblem("store", "Plugins.CustomerCare.Connections.Wrong.Store"));
        return problems;
    }

    public static IReadOnlyCollection<string> ScopesOf(ApiKeyFormModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. new[] { form.WritesEvents ? ApiScopes.EVENTS_WRITE : null, form.WritesMail ? ApiScopes.MAIL_WRITE : null }.OfType<string>()];
    }

    private async Task<ApiKeyListModel.RowModel> RowAsync(ApiKey key)
    {
        var scopes = new List<string>();
        if (key.Has(ApiScopes.EVENTS_WRITE))
            scopes.Add(await texts.GetAsync("Plugins.CustomerCare.ApiKeys.WritesEvents"));
        if (key.Has(ApiScopes.MAIL_WRITE))
            scopes.Add(await texts.GetAsync("Plugins.CustomerCare.ApiKeys.WritesMail"));

        return new ApiKeyListModel.RowModel(
            key.Id,
            key.Name,
            key.Hint,
            string.Join(", ", scopes),
            await stores.NameAsync(key.StoreId),
            key.CreatedBy,
            await time.ShowAsync(key.CreatedOnUtc),
            await time.ShowAsync(key.LastUsedOnUtc),
            await time.ShowAsync(key.RevokedOnUtc));
    }
}
