using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>Puts <see cref="SurveyHeaders"/> before whatever sends the store's mail, the store's own sender or another plugin's.</summary>
internal static class SurveyHeadersRegistration
{
    /// <summary>Does nothing where no sender is registered yet.</summary>
    public static IServiceCollection AddSurveyHeaders(this IServiceCollection services)
    {
        if (services.LastOrDefault(service => service.ServiceType == typeof(IEmailSender) && !service.IsKeyedService) is not { } sender)
            return services;

        services.Remove(sender);
        services.Add(new ServiceDescriptor(typeof(IEmailSender), provider => new SurveyHeaders(Inner(provider, sender)), sender.Lifetime));
        return services;
    }

    private static IEmailSender Inner(IServiceProvider provider, ServiceDescriptor sender)
    {
        return (IEmailSender)(sender.ImplementationInstance
            ?? sender.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, sender.ImplementationType!));
    }
}
