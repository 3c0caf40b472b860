using Nop.Plugin.CustomerCare.Inquiries.Privacy;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

internal sealed class FixedErasureKey : IErasureKey
{
    public Task<ErasureKey> ReadAsync() => Task.FromResult(new ErasureKey([.. Enumerable.Range(1, 32).Select(number => (byte)number)]));
}
