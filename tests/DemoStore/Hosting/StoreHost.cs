using System.Globalization;
using System.Reflection;
using DemoStore.Storage;
using Autofac.Extensions.DependencyInjection;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Nop.Core.Infrastructure;
using Nop.Data;
using Nop.Data.Configuration;
using Nop.Web.Framework.Mvc.Routing;

namespace DemoStore.Hosting;

/// <summary>Puts the store together as the host does: services, then each INopStartup in order, then the pipeline and the routes the same way.</summary>
public static class StoreHost
{
    public static WebApplication Build(StoreOptions options)
    {
        var sql = options.Open();
        var provider = sql.Dialect switch
        {
            StoreDialect.PostgreSql => DataProviderType.PostgreSQL,
            StoreDialect.MySql => DataProviderType.MySql,
            _ => DataProviderType.Unknown
        };
        DataSettingsManager.SaveSettings(new DataConfig { ConnectionString = sql.ConnectionString, DataProvider = provider }, null);

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "DemoStore" });
        builder.WebHost.UseUrls($"http://127.0.0.1:{options.Port}");
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = Microsoft.Extensions.Logging.LogLevel.Trace)
            .SetMinimumLevel(Microsoft.Extensions.Logging.LogLevel.Warning);
        if (options.UsesAutofac)
            builder.Host.UseServiceProviderFactory(new AutofacServiceProviderFactory());
        else
            builder.Host.UseDefaultServiceProvider(container => (container.ValidateScopes, container.ValidateOnBuild) = (false, true));

        var types = new TypeScan(HostAssemblies.All.Concat(PluginFolder.Assemblies));
        var startups = types.Instances<INopStartup>().OrderBy(startup => startup.Order).ToList();
        AddMvc(builder.Services);
        builder.Services.AddSingleton(options).AddSingleton(sql).AddSingleton(types).AddHostServices(types);
        foreach (var startup in startups)
            startup.ConfigureServices(builder.Services, builder.Configuration);
        builder.Services.AddStandIns(sql, options);

        var app = builder.Build();
        UsePipeline(app, startups);
        MapRoutes(app, types);
        return app;
    }

    private static void AddMvc(IServiceCollection services)
    {
        var mvc = services.AddControllersWithViews(HostBinding.Use)
            .AddRazorRuntimeCompilation()
            .AddJsonOptions(json => json.JsonSerializerOptions.PropertyNamingPolicy = null)
            .AddControllersAsServices()
            .AddCookieTempDataProvider();
        foreach (var assembly in PluginFolder.Assemblies)
            mvc.PartManager.ApplicationParts.Add(new AssemblyPart(assembly));
        mvc.AddControllersAsServices();

        services.AddHttpContextAccessor();
        services.AddSingleton<IActionContextAccessor, ActionContextAccessor>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.LoginPath = "/login";
            cookie.Cookie.Name = ".DemoStore.Authentication";
        });
        services.AddAuthorization();
    }

    private static void UsePipeline(WebApplication app, List<INopStartup> startups)
    {
        app.Use(StatementCount.CountAsync);
        app.UseDeveloperExceptionPage();
        UseFiles(app, "/lib_npm", Path.Combine(StoreOptions.ProjectFolder, "node_modules"));
        UseFiles(app, "/Plugins", PluginFolder.Root);
        UseFiles(app, "", Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(SpeakAsync);
        foreach (var startup in startups)
            startup.Configure(app);
    }

    // Dates and numbers in the visitor's language, as the host writes them.
    private static async Task SpeakAsync(HttpContext context, RequestDelegate next)
    {
        var language = await context.RequestServices.GetRequiredService<IWorkContext>().GetWorkingLanguageAsync();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.LanguageCulture);
        await next(context);
    }

    private static void UseFiles(WebApplication app, string path, string folder)
    {
        if (Directory.Exists(folder))
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = path,
                FileProvider = new PhysicalFileProvider(folder),
                ContentTypeProvider = new FileExtensionContentTypeProvider(),
                OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public,max-age=31536000"
            });
    }

    private static void MapRoutes(WebApplication app, TypeScan types)
    {
        foreach (var routes in types.Instances<IRouteProvider>().OrderByDescending(routes => routes.Priority))
            routes.RegisterRoutes(app);

        app.MapControllerRoute("areaRoute", "{area:exists}/{controller=Home}/{action=Index}/{id?}");
        app.MapControllerRoute("Default", "{controller=Home}/{action=Index}/{id?}");
    }
}

/// <summary>The assemblies of the host's API and the store itself.</summary>
public static class HostAssemblies
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        typeof(BaseEntity).Assembly, typeof(DataSettingsManager).Assembly, typeof(Nop.Services.Plugins.IPlugin).Assembly,
        typeof(IRouteProvider).Assembly, typeof(Nop.Web.Models.Common.ContactUsModel).Assembly, typeof(HostAssemblies).Assembly
    ];
}
