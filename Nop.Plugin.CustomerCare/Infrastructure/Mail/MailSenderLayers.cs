using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Stands something of ours before whatever sends the store's mail, the store's own sender or another plugin's.</summary>
internal static class MailSenderLayers
{
    /// <summary>Does nothing where no sender is registered yet.</summary>
    public static IServiceCollection AddMailSenderLayer(this IServiceCollection services, Func<IServiceProvider, IEmailSender, IEmailSender> wrap)
    {
        if (services.LastOrDefault(service => service.ServiceType == typeof(IEmailSender) && !service.IsKeyedService) is not { } sender)
            return services;

        services.Remove(sender);
        services.Add(new ServiceDescriptor(typeof(IEmailSender), provider => wrap(provider, Inner(provider, sender)), sender.Lifetime));
        return services;
    }

    private static IEmailSender Inner(IServiceProvider provider, ServiceDescriptor sender)
    {
        return (IEmailSender)(sender.ImplementationInstance
            ?? sender.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, sender.ImplementationType!));
    }
}
