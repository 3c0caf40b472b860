using Autofac.Extensions.DependencyInjection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Infrastructure.Replies;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Catalog;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Directory;
using Nop.Services.Events;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Media;
using Nop.Services.Messages;
using Nop.Services.Orders;
using Nop.Services.Plugins;
using Nop.Services.ScheduleTasks;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Services.Vendors;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>
/// The host's services in memory, with the plugin registered as the host registers it: its startup, then every consumer it finds. Built strictly, so that a
/// registration that can't be resolved fails here and not in a store.
/// </summary>
internal sealed class FakeStore : IDisposable
{
    private static readonly Language[] Spoken =
    [
        new() { Id = 1, LanguageCulture = "en-US", UniqueSeoCode = "en", Published = true },
        new() { Id = 2, LanguageCulture = "pl-PL", UniqueSeoCode = "pl", Published = true },
        new() { Id = 3, LanguageCulture = "de-DE", UniqueSeoCode = "de", Published = true }
    ];

    /// <summary>Signs the store's links.</summary>
    public static readonly byte[] LinkKey = [.. Enumerable.Range(1, SignedLink.KEY_LENGTH).Select(place => (byte)place)];

    private readonly Lazy<IServiceProvider> _services;
    private readonly ServiceCollection _collection = [];

    public MemoryDownloads Downloads { get; } = new();

    /// <param name="withAutofac">The host's usual container; false is the plain one, which is the stricter.</param>
    public FakeStore(bool withAutofac = false)
    {
        var languages = Substitute.For<ILanguageService>();
        languages.GetAllLanguagesAsync(Arg.Any<bool>(), Arg.Any<int>()).Returns(Spoken);
        Texts = new MemoryTexts(languages);
        Plugins.LoadPluginBySystemNameAsync("CustomerCare").Returns(_ => IsInstalled ? Plugin : null!);
        Plugin.PluginDescriptor.Returns(new PluginDescriptor { SystemName = "CustomerCare", Version = "1.0" });
        Http.HttpContext.Returns(new DefaultHttpContext());
        Store[] stores =
        [
            new() { Id = 1, Name = "Shop", Url = "http://shop.example.com/", SslEnabled = true },
            new() { Id = 2, Name = "Outlet", Url = "https://outlet.example.com/pl/" }
        ];
        Stores.GetAllStoresAsync().Returns(stores);
        Stores.GetStoreByIdAsync(Arg.Any<int>()).Returns(call => stores.FirstOrDefault(store => store.Id == call.Arg<int>())!);
        Dates.DefaultStoreTimeZone.Returns(TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw"));
        Permissions.GetAllPermissionRecordsAsync().Returns([]);
        SetVisitor(new Customer { Id = 77 }, Spoken[1]);
        Settings.Values[("customercaresettings.linkkey", 0)] = Convert.ToBase64String(LinkKey);
        Targets = new ChosenTargets(Inquiries);
        AddHost(languages);
        new CustomerCareStartup().ConfigureServices(_collection, new ConfigurationBuilder().Build());
        AddConsumers();
        _collection.AddSingleton(new StoreDatabase(new AwayEngine(), "away"));
        _collection.AddSingleton(new PromptStore(Inquiries, Catalogs, Substitute.For<IPrivateTalks>()));
        _collection.AddSingleton(Catalogs);
        _collection.AddSingleton<IInquiryStore>(Inquiries);
        _collection.AddSingleton<IShownFiles, NoFiles>();
        _collection.AddSingleton<IReplyTargets>(Targets).AddSingleton<IStrayReplies>(Strays).AddSingleton<IHostStates>(States).AddSingleton<IUnsentMails>(Unsent);
        _collection.AddSingleton(new PromptReplies(new RecordOutsideReply(Inquiries, Targets, Strays, TimeProvider.System), Targets, Strays, Inquiries, TimeProvider.System));
        _collection.AddSingleton(new ShippedTexts(TestTexts.Folder)).AddSingleton<IAfterResponse, AtOnce>();
        _services = new(() => withAutofac ? Autofac() : _collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true }));
    }

    public bool IsInstalled { get; set; } = true;

    public MemoryDesk Inquiries { get; } = new();

    /// <summary>What replies from outside answer; nothing unless a test says so.</summary>
    public ChosenTargets Targets { get; }

    public MemoryStrays Strays { get; } = new();

    public MemoryUnsentMails Unsent { get; } = new();

    public MemoryStates States { get; } = new();

    public IReturnRequestService Returns { get; } = Substitute.For<IReturnRequestService>();

    public ISlaCatalogStore Catalogs { get; } = new MemoryCatalog();

    public MemorySettings Settings { get; } = new();

    public MemoryLog Log { get; } = new();

    public MemoryTexts Texts { get; }

    public MemoryMail Mail { get; } = new();

    /// <summary>What stands behind the store's mail sender.</summary>
    public MemorySender Sender { get; } = new();

    public MemoryTasks Tasks { get; } = new();

    public IPermissionService Permissions { get; } = Substitute.For<IPermissionService>();

    public IPluginManager<IPlugin> Plugins { get; } = Substitute.For<IPluginManager<IPlugin>>();

    public IPlugin Plugin { get; } = Substitute.For<IPlugin>();

    public IStoreService Stores { get; } = Substitute.For<IStoreService>();

    public IDateTimeHelper Dates { get; } = Substitute.For<IDateTimeHelper>();

    public IHttpContextAccessor Http { get; } = Substitute.For<IHttpContextAccessor>();

    public IWorkContext Work { get; } = Substitute.For<IWorkContext>();

    public ICustomerService Customers { get; } = Substitute.For<ICustomerService>();

    public IOrderService Orders { get; } = Substitute.For<IOrderService>();

    public IProductService Products { get; } = Substitute.For<IProductService>();

    public IWorkflowMessageService StoreMails { get; } = Substitute.For<IWorkflowMessageService>();

    public IAddressService Addresses { get; } = Substitute.For<IAddressService>();

    public static IReadOnlyList<Language> Languages => Spoken;

    public IEnumerable<Type> Registered => _collection.Select(service => service.ServiceType);

    public void SetVisitor(Customer customer, Language language)
    {
        Work.GetCurrentCustomerAsync().Returns(customer);
        Work.GetWorkingLanguageAsync().Returns(language);
    }

    public void Replace<T>(T service) where T : class
    {
        _collection.AddSingleton(service);
    }

    /// <summary>One request of a visitor; events published in it share what is scoped.</summary>
    public IServiceScope Request()
    {
        return _services.Value.CreateScope();
    }

    /// <summary>As the host does it, but that what a consumer throws comes out, because nothing may.</summary>
    public static async Task PublishAsync<TEvent>(IServiceScope request, TEvent happened)
    {
        foreach (var consumer in request.ServiceProvider.GetServices<IConsumer<TEvent>>())
            await consumer.HandleEventAsync(happened);
    }

    public void Dispose()
    {
        if (_services.IsValueCreated)
            ((IDisposable)_services.Value).Dispose();
    }

    private IServiceProvider Autofac()
    {
        var factory = new AutofacServiceProviderFactory();
        return factory.CreateServiceProvider(factory.CreateBuilder(_collection));
    }

    private void AddHost(ILanguageService languages)
    {
        var store = Substitute.For<IStoreContext>();
        store.GetCurrentStoreAsync().Returns(new Store { Id = 2, Name = "Outlet", Url = "https://outlet.example.com/pl/" });
        _collection.AddLogging().AddDataProtection();
        _collection.AddSingleton<IModelMetadataProvider, EmptyModelMetadataProvider>();
        _collection.AddSingleton(store).AddSingleton(languages).AddSingleton(Http).AddSingleton(Work).AddSingleton(Plugins).AddSingleton(Stores).AddSingleton(Dates);
        _collection.AddSingleton<ISettingService>(Settings).AddSingleton<ILogger>(Log);
        _collection.AddSingleton<ILocalizationService>(Texts).AddSingleton<ILocalizedEntityService>(Texts);
        _collection.AddSingleton<IMessageTemplateService>(Mail).AddSingleton<IQueuedEmailService>(Mail).AddSingleton<IEmailAccountService>(Mail);
        _collection.AddSingleton<IMessageTokenProvider>(Mail).AddSingleton<ITokenizer>(Mail);
        _collection.AddSingleton(Sender).AddScoped<IEmailSender, HostSender>();
        _collection.AddSingleton<IScheduleTaskService>(Tasks).AddSingleton(Permissions);
        _collection.AddSingleton(Customers).AddSingleton(Orders).AddSingleton(Returns).AddSingleton(Products).AddSingleton(Addresses).AddSingleton(StoreMails);
        _collection.AddSingleton(Substitute.For<IWebHelper>());
        _collection.AddSingleton(Substitute.For<IVendorService>()).AddSingleton(Substitute.For<ICategoryService>()).AddSingleton(Substitute.For<ICountryService>());
        _collection.AddSingleton(Substitute.For<IGenericAttributeService>()).AddSingleton<IDownloadService>(Downloads);
    }

    private void AddConsumers()
    {
        foreach (var type in typeof(CustomerCareStartup).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
            foreach (var consumed in type.GetInterfaces().Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IConsumer<>)))
                _collection.AddScoped(consumed, type);
    }

    // Requests of tests have no response whose end could be waited for.
    private sealed class AtOnce : IAfterResponse
    {
        public Task RunAsync(Func<Task> work) => work();
    }

    private sealed class NoFiles : IShownFiles
    {
        public Task<IReadOnlyList<Attachment>> OfAsync(IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation = default)
        {
            return Task.FromResult<IReadOnlyList<Attachment>>([]);
        }
    }
}
