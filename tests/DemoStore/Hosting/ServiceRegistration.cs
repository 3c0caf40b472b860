using DemoStore.Services;
using Microsoft.Extensions.DependencyInjection.Extensions;
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
using Nop.Web.Framework.Menu;
using Nop.Web.Framework.UI;

namespace DemoStore.Hosting;

public static class ServiceRegistration
{
    public static IServiceCollection AddHostServices(this IServiceCollection services, TypeScan types)
    {
        services.AddSingleton<HostSchema>().AddSingleton(typeof(Entities<>)).AddSingleton<DemoClock>();
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>());
        services.AddSingleton<IEventPublisher, EventPublisher>();
        services.AddSingleton<SettingService>().AddSingleton<ISettingService>(provider => provider.GetRequiredService<SettingService>());
        services.AddSingleton<StoreService>().AddSingleton<IStoreService>(provider => provider.GetRequiredService<StoreService>());
        services.AddSingleton<LanguageService>().AddSingleton<ILanguageService>(provider => provider.GetRequiredService<LanguageService>());
        services.AddSingleton<TextCatalog>().AddSingleton<IDateTimeHelper, DateTimeHelper>().AddSingleton<ITokenizer, Tokenizer>();
        services.AddSingleton<PluginState>().AddSingleton<RestartRequest>().AddHostedService<TaskTimer>();
        AddScoped(services);
        foreach (var settings in types.Implementing(typeof(ISettings)))
            services.AddScoped(settings, provider => Load(provider, settings));
        foreach (var (contract, implementation) in types.Closing(typeof(IConsumer<>)))
            services.AddScoped(contract, implementation);

        return services;
    }

    private static void AddScoped(IServiceCollection services)
    {
        services.AddScoped<IStoreContext, StoreContext>().AddScoped<IWorkContext, WorkContext>().AddScoped<IWebHelper, WebHelper>();
        services.AddScoped<CustomerService>().AddScoped<ICustomerService, CustomerService>();
        services.AddScoped<PermissionService>().AddScoped<IPermissionService, PermissionService>();
        services.AddScoped<ILocalizationService, LocalizationService>().AddScoped<IGenericAttributeService, GenericAttributeService>();
        services.AddScoped<ILocalizedEntityService, LocalizedEntityService>();
        services.AddScoped<ILogger, LogService>().AddScoped<ICustomerActivityService, CustomerActivityService>();
        services.AddScoped<IProductService, ProductService>().AddScoped<ICategoryService, CategoryService>().AddScoped<ICountryService, CountryService>();
        services.AddScoped<IDownloadService, DownloadService>().AddScoped<IVendorService, VendorService>().AddScoped<IAddressService, AddressService>();
        services.AddScoped<OrderService>().AddScoped<IOrderService, OrderService>().AddScoped<IReturnRequestService, ReturnRequestService>();
        services.AddScoped<OrderProcessing>().AddScoped<IEmailAccountService, EmailAccountService>().AddSingleton<SentHeaders>().AddScoped<IEmailSender, EmailSender>();
        services.AddScoped<IMessageTemplateService, MessageTemplateService>().AddScoped<IMessageTokenProvider, MessageTokenProvider>();
        services.AddScoped<IQueuedEmailService, QueuedEmailService>().AddScoped<MailQueue>();
        services.AddScoped<WorkflowMessageService>().AddScoped<IWorkflowMessageService, WorkflowMessageService>();
        services.AddScoped<IScheduleTaskService, ScheduleTaskService>().AddScoped<TaskRunner>();
        services.AddScoped(typeof(IPluginManager<>), typeof(PluginManager<>)).AddScoped<IPluginService, PluginService>();
        services.AddScoped<PluginLife>().AddScoped<Widgets>().AddScoped<IAdminMenu, AdminMenu>().AddScoped<INopHtmlHelper, PageParts>();
        services.TryAddScoped(typeof(Lazy<>), typeof(LazyService<>));
    }

    private static object Load(IServiceProvider services, Type settings)
    {
        var store = services.GetRequiredService<IStoreContext>().GetCurrentStore();
        return services.GetRequiredService<ISettingService>().LoadSetting(settings, store?.Id ?? 0);
    }

    private sealed class LazyService<T>(IServiceProvider services) : Lazy<T>(() => services.GetRequiredService<T>()) where T : class;
}

/// <summary>Set by the plugin page: the store stops serving and starts anew in the same process.</summary>
public sealed class RestartRequest
{
    public bool IsMade { get; set; }
}
