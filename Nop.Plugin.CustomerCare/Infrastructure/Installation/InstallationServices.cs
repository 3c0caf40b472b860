using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data.Reports;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>What installs, completes, restores and removes the plugin.</summary>
internal static class InstallationServices
{
    /// <summary>The steps in the order in which they are installed; removal goes backwards, the tables last.</summary>
    public static IServiceCollection AddCustomerCareInstallation(this IServiceCollection services)
    {
        return services
            .AddScoped<PluginInstallation>()
            .AddScoped<SelfRepair>()
            .AddScoped<StoredTexts>()
            .AddScoped<TemplateWriter>()
            .AddScoped<ChangedTexts>()
            .AddScoped<ChangedTemplates>()
            .AddScoped<FoldedCards>()
            .AddScoped<IInstallationStep, SchemaStep>()
            .AddScoped<IInstallationStep, SlaDefaultsStep>()
            .AddScoped<IInstallationStep, SettingsStep>()
            .AddScoped<IInstallationStep, PermissionStep>()
            .AddScoped<IInstallationStep, TextStep>()
            .AddScoped<TextStep>()
            .AddScoped<IInstallationStep, TemplateStep>()
            .AddScoped<IInstallationStep, TaskStep>()
            .AddScoped<IInstallationStep, WidgetStep>()
            .AddScoped<IInstallationStep, FoldedCardsStep>();
    }
}
