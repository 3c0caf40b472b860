using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>Prepares the form by which staff enter inquiries.</summary>
public sealed class EntryModelFactory(StoreChoices stores, TypedMinute minute, UserTime userTime, AdminTexts texts)
{
    /// <param name="customerId">Whom it is about, where the form was reached from a customer.</param>
    /// <param name="orderNumber">What it is about, where the form was reached from an order.</param>
    public async Task<EntryModel> PrepareAsync(int? customerId, string? orderNumber)
    {
        var now = await minute.NowAsync();
        return await CompleteAsync(new EntryModel
        {
            Channel = WireName.Of(Channel.Phone),
            Priority = WireName.Of(Priority.Normal),
            HappenedOn = now,
            AnsweredOn = now,
            OrderNumber = orderNumber,
            CustomerNumber = customerId?.ToString(CultureInfo.InvariantCulture)
        });
    }

    /// <summary>Adds what the page shows beside the fields, also to a form that was refused.</summary>
    public async Task<EntryModel> CompleteAsync(EntryModel model)
    {
        model.AvailableChannels = await NamesAsync(HandEntry.Channels);
        model.AvailablePriorities = await NamesAsync(Enum.GetValues<Priority>());
        model.AvailableStores = await stores.StoresAsync() is { Count: > 1 } several ? several : [];
        model.NowMinute = await minute.NowAsync();
        model.ZoneNote = await texts.FormatAsync("Plugins.CustomerCare.Inquiry.ZoneNote", await userTime.ZoneNameAsync());
        return model;
    }

    private async Task<IReadOnlyList<SelectListItem>> NamesAsync<T>(IEnumerable<T> values) where T : struct, Enum
    {
        var names = new List<SelectListItem>();
        foreach (var value in values)
            names.Add(new SelectListItem(await texts.NameAsync(value), WireName.Of(value)));

        return names;
    }
}
