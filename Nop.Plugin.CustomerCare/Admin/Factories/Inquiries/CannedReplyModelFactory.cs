using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Canned;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>The list of canned replies, and the form of one.</summary>
public sealed class CannedReplyModelFactory(CannedReplyRepository replies, StoreChoices store, AdminTexts texts)
{
    public async Task<CannedReplyListModel> PrepareListAsync(CancellationToken cancellation)
    {
        var stores = await NamedAsync(await store.StoresAsync());
        var languages = await NamedAsync(await store.LanguagesAsync());
        return new CannedReplyListModel([.. (await replies.ListAsync(cancellation)).Select(reply => new CannedReplyListModel.Row(
            reply.Id,
            reply.Name,
            NameOf(stores, reply.StoreId?.ToString(CultureInfo.InvariantCulture)),
            NameOf(languages, reply.LanguageCode),
            reply.UseCount.ToString("N0", CultureInfo.CurrentCulture)))]);
    }

    public async Task<CannedReplyModel> PrepareAsync(CannedReply? reply)
    {
        return await CompleteAsync(reply is null
            ? new CannedReplyModel()
            : new CannedReplyModel { Id = reply.Id, Name = reply.Name, Body = reply.Body, StoreId = reply.StoreId, LanguageCode = reply.LanguageCode });
    }

    /// <summary>Adds the lists to choose from, also to a form that was refused.</summary>
    public async Task<CannedReplyModel> CompleteAsync(CannedReplyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.AvailableStores = await NamedAsync(await store.StoresAsync());
        model.AvailableLanguages = await NamedAsync(await store.LanguagesAsync());
        return model;
    }

    /// <summary>What has to be corrected before it can be saved.</summary>
    public static IEnumerable<FieldProblem> Check(CannedReplyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (string.IsNullOrWhiteSpace(model.Name) || model.Name.Trim().Length > CannedReply.LongestName)
            yield return new FieldProblem(nameof(model.Name), "Plugins.CustomerCare.Canned.Name.Needed", CannedReply.LongestName);
        if (string.IsNullOrWhiteSpace(model.Body) || model.Body.Length > CannedReply.LongestBody)
            yield return new FieldProblem(nameof(model.Body), "Plugins.CustomerCare.Canned.Body.Needed", CannedReply.LongestBody);
        else if (CannedText.Unknown(model.Body) is [var unknown, ..])
            yield return new FieldProblem(nameof(model.Body), "Plugins.CustomerCare.Canned.Body.UnknownToken", $"%{unknown}%");
    }

    /// <summary>What is to be saved.</summary>
    /// <param name="model">Without problems.</param>
    public static CannedReply Read(CannedReplyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new CannedReply
        {
            Id = model.Id,
            Name = model.Name!.Trim(),
            Body = model.Body!.ReplaceLineEndings("\n").Trim(),
            StoreId = model.StoreId,
            LanguageCode = string.IsNullOrWhiteSpace(model.LanguageCode) ? null : model.LanguageCode.Trim()
        };
    }

    private async Task<IList<SelectListItem>> NamedAsync(IEnumerable<SelectListItem> items)
    {
        return [new SelectListItem(await texts.GetAsync("Plugins.CustomerCare.Common.Any"), string.Empty), .. items];
    }

    private static string NameOf(IEnumerable<SelectListItem> items, string? value)
    {
        return items.FirstOrDefault(item => item.Value == (value ?? string.Empty))?.Text ?? value!;
    }
}
