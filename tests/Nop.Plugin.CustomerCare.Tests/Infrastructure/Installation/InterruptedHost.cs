using System.Reflection;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Installation;

/// <summary>A host that fails at the call whose turn it is: at that one only, or from there on, as when the process ends.</summary>
internal sealed class Interruption
{
    private int _calls;

    /// <summary>Which call fails, the first being 1; 0 for none.</summary>
    public int At { get; private set; }

    public bool IsTheEnd { get; private set; }

    public bool HasHappened => At > 0 && _calls >= At;

    public void Arm(int at, bool isTheEnd)
    {
        (At, IsTheEnd, _calls) = (at, isTheEnd, 0);
    }

    public void Disarm()
    {
        Arm(0, false);
    }

    public void Pass()
    {
        _calls++;
        if (At > 0 && (IsTheEnd ? _calls >= At : _calls == At))
            throw new InvalidOperationException($"Interrupted at call {At}.");
    }
}

/// <summary>A service of the host each of whose calls may be the one that fails.</summary>
internal class InterruptedHost<T> : DispatchProxy where T : class
{
    private T _inner = null!;
    private Interruption _interruption = null!;

    public static T Over(T inner, Interruption interruption)
    {
        var proxy = Create<T, InterruptedHost<T>>();
        ((InterruptedHost<T>)(object)proxy)._inner = inner;
        ((InterruptedHost<T>)(object)proxy)._interruption = interruption;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        _interruption.Pass();
        return targetMethod!.Invoke(_inner, args);
    }
}
