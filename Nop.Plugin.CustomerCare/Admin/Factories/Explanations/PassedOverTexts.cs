using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>Why a policy above the chosen one wasn't taken.</summary>
public sealed class PassedOverTexts(AdminTexts texts, Sentences sentences, IStoreService stores)
{
    public async Task<SentenceModel> WhyAsync(PassedOverPolicy passedOver, InquiryFacts facts, SlaCatalog catalog)
    {
        var name = await NameAsync(passedOver.PolicyId, catalog);
        if (passedOver.Condition is not { } condition)
            return await sentences.DetailAsync("Plugins.CustomerCare.Explain.Policy.SwitchedOff", name);

        var match = catalog.Policy(passedOver.PolicyId).Policy.Match;
        return await sentences.DetailAsync(
            "Plugins.CustomerCare.Explain.Policy.PassedOver",
            name,
            await texts.NameAsync(condition),
            string.Join(", ", await WantedAsync(condition, match)),
            await OrUnknownAsync(await FoundAsync(condition, facts)));
    }

    /// <summary>A policy by name and version.</summary>
    public async Task<string> NameAsync(int policyId, SlaCatalog catalog)
    {
        var version = catalog.Policy(policyId);
        return await texts.FormatAsync("Plugins.CustomerCare.Clock.Version", version.Policy.Name, Number(version.Version));
    }

    private async Task<IReadOnlyList<string>> WantedAsync(PolicyCondition condition, PolicyMatch match)
    {
        return condition switch
        {
            PolicyCondition.Store => await EachAsync(match.Stores, StoreAsync),
            PolicyCondition.Channel => await EachAsync(match.Channels, texts.NameAsync),
            PolicyCondition.Vendor => [.. match.Vendors.Select(Number)],
            PolicyCondition.Role => match.Roles,
            PolicyCondition.Language => match.Languages,
            PolicyCondition.Priority => await EachAsync(match.Priorities, texts.NameAsync),
            PolicyCondition.PaidTotal => [await texts.FormatAsync("Plugins.CustomerCare.Explain.Policy.AtLeast", Money(match.MinimumPaidTotal ?? 0))],
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "Not a declared condition.")
        };
    }

    private async Task<string?> FoundAsync(PolicyCondition condition, InquiryFacts facts)
    {
        return condition switch
        {
            PolicyCondition.Store => await StoreAsync(facts.StoreId),
            PolicyCondition.Channel => await texts.NameAsync(facts.Channel),
            PolicyCondition.Vendor => facts.VendorId is { } vendor ? Number(vendor) : null,
            PolicyCondition.Role => string.Join(", ", facts.Roles),
            PolicyCondition.Language => facts.LanguageCode,
            PolicyCondition.Priority => await texts.NameAsync(facts.Priority),
            PolicyCondition.PaidTotal => Money(facts.PaidTotal),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "Not a declared condition.")
        };
    }

    private async Task<string> OrUnknownAsync(string? text)
    {
        return string.IsNullOrEmpty(text) ? await texts.GetAsync("Plugins.CustomerCare.Explain.Policy.Unknown") : text;
    }

    private async Task<string> StoreAsync(int id)
    {
        return (await stores.GetStoreByIdAsync(id))?.Name ?? Number(id);
    }

    private static async Task<IReadOnlyList<string>> EachAsync<T>(IReadOnlyList<T> values, Func<T, Task<string>> name)
    {
        var names = new List<string>();
        foreach (var value in values)
            names.Add(await name(value));

        return names;
    }

    private static string Number(int number)
    {
        return number.ToString(CultureInfo.CurrentCulture);
    }

    private static string Money(decimal amount)
    {
        return amount.ToString("N2", CultureInfo.CurrentCulture);
    }
}
