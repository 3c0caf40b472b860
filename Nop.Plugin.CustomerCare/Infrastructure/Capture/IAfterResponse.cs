namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>Work for which nobody waits. A seam for tests, which have no response.</summary>
public interface IAfterResponse
{
    /// <summary>Does the work once the visitor has the page, in the scope of the same request; at once where there is no request.</summary>
    /// <param name="work">Throws nothing.</param>
    Task RunAsync(Func<Task> work);
}
