using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Helpers;

namespace DemoStore.Seeding;

/// <summary>At the first start of a store that isn't to stay empty: 18 months of orders, inquiries and surveys up to now. Mails nobody.</summary>
public static class History
{
    public const int Seed = 20260101;

    private const string StateKey = "demostore.history";
    private const int AtOnce = 200;

    public static async Task SeedOnceAsync(IServiceProvider services)
    {
        var settings = services.GetRequiredService<ISettingService>();
        if (await settings.GetSettingByKeyAsync<string>(StateKey) != "due")
            return;

        Console.Error.WriteLine("First start: making 18 months of history.");
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var calendar = new ShopCalendar(services.GetRequiredService<IDateTimeHelper>().DefaultStoreTimeZone, now);
        var sold = await new OrderHistory(services.GetRequiredService<StoreSql>(), calendar).InsertAsync();
        Console.Error.WriteLine($"Orders: {sold.Count}");
        var catalogs = services.GetRequiredService<ISlaCatalogStore>();
        await catalogs.ReplaceAsync(ShopPolicies.Over((await catalogs.LoadAsync()).DefaultCalendar.Calendar, now));
        await InsertInquiriesAsync(services.GetRequiredService<OpenInquiry>(), new InquiryHistory(calendar, sold).All().ToList());
        await InsertSurveysAsync(services, calendar);
        var clara = await services.GetRequiredService<ICustomerService>().GetCustomerByEmailAsync("customer@example.test");
        await InsertInquiriesAsync(services.GetRequiredService<OpenInquiry>(), new AccountInquiries(calendar, clara).All().ToList());
        await services.GetRequiredService<StoreSql>().BulkInsertAsync(ShopReviews.All(clara.Id, now));
        await settings.SetSettingAsync("customercaresettings.contactblockenabled", true);
        await settings.SetSettingAsync(StateKey, "done");
    }

    private static Task InsertSurveysAsync(IServiceProvider services, ShopCalendar calendar)
    {
        var rows = ActivatorUtilities.CreateInstance<SurveyRows>(services);
        var inquiries = ActivatorUtilities.CreateInstance<DetractorInquiries>(services);
        return ActivatorUtilities.CreateInstance<SurveyHistory>(services, rows, inquiries).InsertAsync(calendar);
    }

    private static async Task InsertInquiriesAsync(OpenInquiry open, List<InquiryAppend> inquiries)
    {
        var done = 0;
        foreach (var some in inquiries.Chunk(AtOnce))
        {
            await open.ExecuteAsync(some);
            done += some.Length;
            Console.Error.WriteLine($"Inquiries: {done} of {inquiries.Count}");
        }
    }
}
