using System.Globalization;
using System.Text.Json;
using Nop.Core.Domain.Directory;

namespace DemoStore.Seeding;

/// <summary>What each new store has: stores, languages, roles, accounts, catalogue, templates, tasks, texts; and the plugin waiting to be installed.</summary>
public sealed class BasicData(StoreSql sql, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task InsertAsync(bool staysEmpty)
    {
        if (await sql.ScalarAsync<int>("select count(*) from \"Language\"") > 0)
            throw new InvalidOperationException("The first start of this store was interrupted. Delete its database and start again.");

        await sql.BulkInsertAsync(new[] { ("English", "en-US"), ("Polski", "pl-PL"), ("Русский", "ru-RU") }.Select((language, position) =>
            new Language { Name = language.Item1, LanguageCulture = language.Item2, UniqueSeoCode = language.Item2[..2], Published = true, DisplayOrder = position + 1 }));
        await InsertTextsAsync();
        await InsertPeopleAsync();
        await InsertCatalogueAsync();
        await InsertCategoriesAsync();
        await InsertCountriesAsync();
        await InsertMessagingAsync();
        await sql.BulkInsertAsync<ScheduleTask>(
            [new() { Name = "Send emails", Type = "DemoStore.Services.SendMailTask", Seconds = 60, Enabled = true, LastEnabledUtc = Now }]);
        await sql.BulkInsertAsync<Setting>(
        [
            new() { Name = "demostore.plugins.toinstall", Value = "CustomerCare" },
            new() { Name = "demostore.history", Value = staysEmpty ? "none" : "due" },
            new() { Name = "emailaccountsettings.defaultemailaccountid", Value = "1" },
            new() { Name = "commonsettings.subjectfieldoncontactusform", Value = "True" }
        ]);

        // Last, because a store that has stores is taken for complete.
        await sql.BulkInsertAsync<Store>(
        [
            new() { Name = "Demo store", Url = "http://127.0.0.1/", Hosts = "127.0.0.1", DefaultLanguageId = 1, DisplayOrder = 1, CompanyName = "Demo Ltd" },
            new() { Name = "Second demo store", Url = "http://localhost/", Hosts = "localhost", DefaultLanguageId = 2, DisplayOrder = 2, CompanyName = "Demo Ltd" }
        ]);
    }

    private async Task InsertTextsAsync()
    {
        await using var stream = typeof(BasicData).Assembly.GetManifestResourceStream("DemoStore.Texts.texts.json")!;
        var texts = (await JsonSerializer.DeserializeAsync<Dictionary<string, string[]>>(stream))!;
        await sql.BulkInsertAsync(texts.SelectMany(text => text.Value.Select((value, language) =>
            new LocaleStringResource { LanguageId = language + 1, ResourceName = text.Key.ToLowerInvariant(), ResourceValue = value })));
    }

    private async Task InsertPeopleAsync()
    {
        string[] roles = ["Administrators", "ForumModerators", "Registered", "Guests", "Vendors", "Agents", "Managers"];
        await sql.BulkInsertAsync(roles.Select(role =>
            new CustomerRole { Name = role, SystemName = role, Active = true, IsSystemRole = role is not ("Agents" or "Managers") }));
        foreach (var account in DemoAccounts.All)
        {
            var customer = account.Customer(Now);
            await sql.BulkInsertAsync([customer]);
            foreach (var role in account.Roles)
                await sql.ExecuteAsync(
                    "insert into \"Customer_CustomerRole_Mapping\" (\"Customer_Id\", \"CustomerRole_Id\") select @Id, \"Id\" from \"CustomerRole\" where \"SystemName\" = @role",
                    new { customer.Id, role });
        }

        await sql.BulkInsertAsync<ActivityLogType>([new() { SystemKeyword = "PublicStore.ContactUs", Name = "Public store. Use contact us form", Enabled = true }]);
    }

    private async Task InsertCatalogueAsync()
    {
        await sql.BulkInsertAsync<Vendor>([new() { Name = "Kettle & Co", Email = "vendor@example.test", Active = true, DisplayOrder = 1, PageSize = 10 }]);
        var products = new[]
        {
            "Enamel kettle;49.90;S-1001;A kettle that whistles in two keys.", "Linen tablecloth;39.00;S-1002;Washed linen, 140 x 220 cm.",
            "Walking boots;129.00;S-1003;Waterproof, broken in by a postman.", "Desk lamp;59.50;S-1004;Warm light, three joints.",
            "Raincoat;89.00;S-1005;Keeps the rain where it belongs.", "Coffee grinder;74.00;S-1006;Steel burrs, made to be repaired.",
            "Audio book;12.90;D-2001;A download: nothing to ship.", "Gift card;25.00;D-2002;By e-mail, at once."
        };
        await sql.BulkInsertAsync(products.Select(line => line.Split(';')).Select((part, position) => new Product
        {
            Name = part[0],
            Price = decimal.Parse(part[1], CultureInfo.InvariantCulture),
            Sku = part[2],
            ShortDescription = part[3],
            Published = true,
            VendorId = position is 0 or 5 ? 1 : 0,
            CreatedOnUtc = Now,
            UpdatedOnUtc = Now
        }));
    }

    private async Task InsertCategoriesAsync()
    {
        await sql.BulkInsertAsync(new[] { ("Home", 0), ("Kitchen", 1), ("Outdoors", 0), ("Downloads and gifts", 0) }.Select((category, position) =>
            new Category { Name = category.Item1, ParentCategoryId = category.Item2, Published = true, DisplayOrder = position + 1, CreatedOnUtc = Now, UpdatedOnUtc = Now }));
        foreach (var (product, category) in new[] { (1, 2), (2, 1), (2, 2), (3, 3), (4, 1), (5, 3), (6, 2), (7, 4), (8, 4) })
            await sql.ExecuteAsync("insert into \"Product_Category_Mapping\" (\"ProductId\", \"CategoryId\") values (@product, @category)", new { product, category });
    }

    private Task InsertCountriesAsync()
    {
        return sql.BulkInsertAsync(new[] { "Poland PL POL 616", "Germany DE DEU 276", "Lithuania LT LTU 440", "Norway NO NOR 578" }.Select(line => line.Split(' ')).Select((part, position) =>
            new Country
            {
                Name = part[0],
                TwoLetterIsoCode = part[1],
                ThreeLetterIsoCode = part[2],
                NumericIsoCode = int.Parse(part[3], CultureInfo.InvariantCulture),
                AllowsBilling = true,
                AllowsShipping = true,
                Published = true,
                DisplayOrder = position + 1
            }));
    }

    private async Task InsertMessagingAsync()
    {
        await sql.BulkInsertAsync<EmailAccount>(
            [new() { Email = "shop@example.test", DisplayName = "Demo store", Host = "localhost", Port = 25, MaxNumberOfEmails = 50 }]);
        const string Contact = "<p>%ContactUs.Body%</p>";
        const string Order = "<p>Hello %Order.CustomerFullName%,</p><p>order %Order.OrderNumber% of %Store.Name%: ";
        (string Name, string Subject, string Body)[] templates =
        [
            (MessageTemplateSystemNames.CONTACT_US_MESSAGE, "%Store.Name%. Contact us", Contact),
            (MessageTemplateSystemNames.CONTACT_VENDOR_MESSAGE, "%Store.Name%. Contact us", Contact),
            (MessageTemplateSystemNames.ORDER_PLACED_STORE_OWNER_NOTIFICATION, "%Store.Name%. Purchase receipt for order #%Order.OrderNumber%", Order + "was placed.</p>"),
            (MessageTemplateSystemNames.ORDER_PLACED_CUSTOMER_NOTIFICATION, "Order receipt from %Store.Name%", Order + "thank you. We are on it.</p>"),
            (MessageTemplateSystemNames.NEW_ORDER_NOTE_ADDED_CUSTOMER_NOTIFICATION, "%Store.Name%. New order note has been added", Order + "there is a new note on your order.</p>"),
            (MessageTemplateSystemNames.NEW_RETURN_REQUEST_STORE_OWNER_NOTIFICATION, "%Store.Name%. New return request", Order + "somebody wants to return something.</p>")
        ];
        await sql.BulkInsertAsync(templates.Select(template =>
            new MessageTemplate { Name = template.Name, Subject = template.Subject, Body = template.Body, IsActive = true, EmailAccountId = 1 }));
    }
}

/// <summary>The people one can sign in as, and the two accounts the host acts under itself.</summary>
public sealed record DemoAccounts(string? Email, string FirstName, string LastName, string[] Roles, string? SystemName = null, int VendorId = 0)
{
    public static IReadOnlyList<DemoAccounts> All { get; } =
    [
        new("admin@example.test", "Ada", "Admin", ["Administrators", "Registered"]),
        new("agent@example.test", "Anton", "Agent", ["Agents", "Registered"]),
        new("manager@example.test", "Maria", "Manager", ["Managers", "Registered"]),
        new("vendor@example.test", "Vera", "Vendor", ["Vendors", "Registered"], VendorId: 1),
        new("customer@example.test", "Clara", "Customer", ["Registered"]),
        new(null, "", "", ["Guests"], NopCustomerDefaults.SearchEngineCustomerName),
        new(null, "", "", ["Guests"], NopCustomerDefaults.BackgroundTaskCustomerName)
    ];

    public Customer Customer(DateTime now)
    {
        return new Customer
        {
            CustomerGuid = Guid.NewGuid(),
            Email = Email ?? $"{SystemName?.ToLowerInvariant()}@builtin.example.test",
            Username = Email,
            FirstName = FirstName,
            LastName = LastName,
            SystemName = SystemName,
            IsSystemAccount = SystemName is not null,
            VendorId = VendorId,
            Active = true,
            CreatedOnUtc = now,
            LastActivityDateUtc = now
        };
    }
}
