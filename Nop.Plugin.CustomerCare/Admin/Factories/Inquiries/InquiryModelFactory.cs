using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Stores;
using Nop.Services.Vendors;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>The page of one inquiry, its clocks read from the log at this instant.</summary>
public sealed class InquiryModelFactory(
    AdminTexts texts,
    UserTime userTime,
    ClockModelFactory clockFactory,
    SupersededTexts superseded,
    IStoreService stores,
    IVendorService vendors,
    TimeProvider clock)
{
    public async Task<InquiryModel> PrepareAsync(Inquiry inquiry, IReadOnlyList<InquiryEvent> log, SlaCatalog catalog)
    {
        return new InquiryModel
        {
            Id = inquiry.Id,
            Subject = await OrElseAsync(inquiry.Subject, ErasedOr(inquiry, "Plugins.CustomerCare.Inquiries.NoSubject")),
            RequesterName = await OrElseAsync(inquiry.RequesterName, ErasedOr(inquiry, "Plugins.CustomerCare.Inquiries.NoName")),
            RequesterEmail = inquiry.RequesterEmail,
            CustomerId = inquiry.CustomerId,
            OrderNumber = inquiry.OrderNumber,
            Channel = await texts.NameAsync(inquiry.Channel),
            Store = await StoreNameAsync(inquiry.StoreId),
            Vendor = await VendorNameAsync(inquiry.VendorId),
            Priority = await texts.NameAsync(inquiry.Priority),
            Agent = await OrElseAsync(inquiry.AgentName, "Plugins.CustomerCare.Inquiries.NoAgent"),
            Status = await StatusBadge.PrepareAsync(inquiry, texts),
            Reply = new ReplyModel { StatusAfter = inquiry.Status == InquiryStatus.New ? WireName.Of(InquiryStatus.Open) : null }, // What was answered isn't new.
            IsSpam = inquiry.IsSpam,
            Created = await userTime.ShowAsync(inquiry.CreatedOnUtc),
            Erased = await userTime.ShowAsync(inquiry.AnonymisedOnUtc),
            WaitingSince = await userTime.ShowAsync(inquiry.WaitingSinceOnUtc),
            Clocks = await ClocksAsync(log, catalog),
            Superseded = await superseded.PrepareAsync(log, catalog),
            HasQuestion = LogOrder.Read(log).Any(line => Question.AskedOn(line) is not null),
            LastEventId = log.Count == 0 ? 0 : log.Max(line => line.Id),
            ZoneNote = await texts.FormatAsync("Plugins.CustomerCare.Inquiry.ZoneNote", await userTime.ZoneNameAsync())
        };
    }

    private async Task<IReadOnlyList<ClockModel>> ClocksAsync(IReadOnlyList<InquiryEvent> log, SlaCatalog catalog)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var models = new List<ClockModel>();
        foreach (var reading in ClockReading.Of(log, catalog, nowUtc))
            models.Add(await clockFactory.PrepareAsync(reading, catalog) with { Excuse = await ClockExcuse.PrepareAsync(reading.Clock, log, nowUtc, userTime) });

        return models;
    }

    private static string ErasedOr(Inquiry inquiry, string key)
    {
        return inquiry.AnonymisedOnUtc is null ? key : "Plugins.CustomerCare.Inquiries.Erased";
    }

    private async Task<string> StoreNameAsync(int storeId)
    {
        return (await stores.GetStoreByIdAsync(storeId))?.Name ?? storeId.ToString(System.Globalization.CultureInfo.CurrentCulture);
    }

    private async Task<string?> VendorNameAsync(int? vendorId)
    {
        return vendorId is not { } id ? null : (await vendors.GetVendorByIdAsync(id))?.Name ?? id.ToString(System.Globalization.CultureInfo.CurrentCulture);
    }

    private async Task<string> OrElseAsync(string? text, string key)
    {
        return string.IsNullOrWhiteSpace(text) ? await texts.GetAsync(key) : text;
    }
}
