using Nop.Services.Events;

namespace DemoStore.Hosting;

/// <summary>
/// Consumers run one after the other in the publisher's own request. What one of them throws is logged and goes no further; what its constructor throws
/// reaches the publisher, as in the host.
/// </summary>
public sealed class EventPublisher(IHttpContextAccessor http, IServiceProvider root) : IEventPublisher
{
    public async Task PublishAsync<TEvent>(TEvent @event)
    {
        var services = http.HttpContext?.RequestServices ?? root;
        foreach (var consumer in services.GetServices<IConsumer<TEvent>>().ToList())
            try
            {
                await consumer.HandleEventAsync(@event);
            }
            catch (Exception exception)
            {
                await services.GetRequiredService<ILogger>().ErrorAsync(exception.Message, exception);
            }
    }

    public void Publish<TEvent>(TEvent @event)
    {
        PublishAsync(@event).GetAwaiter().GetResult();
    }
}
