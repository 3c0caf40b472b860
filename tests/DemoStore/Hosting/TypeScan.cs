using System.Reflection;

namespace DemoStore.Hosting;

/// <summary>The types of the host, the slice and the loaded plugins: what the host finds without registration.</summary>
public sealed class TypeScan(IEnumerable<Assembly> assemblies)
{
    private readonly Type[] _types = assemblies.Distinct().SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false })
        .ToArray();

    public IEnumerable<Type> Implementing(Type contract)
    {
        return _types.Where(contract.IsAssignableFrom);
    }

    /// <summary>Each class with each closed form of the generic interface that it implements.</summary>
    public IEnumerable<(Type Contract, Type Implementation)> Closing(Type openInterface)
    {
        return from type in _types
               from contract in type.GetInterfaces()
               where contract.IsGenericType && contract.GetGenericTypeDefinition() == openInterface
               select (contract, type);
    }

    /// <summary>One new object of each class, made without parameters.</summary>
    public IReadOnlyList<T> Instances<T>()
    {
        return Implementing(typeof(T)).Select(type => (T)Activator.CreateInstance(type)!).ToList();
    }

    public Type? Named(string typeName)
    {
        return Type.GetType(typeName) ?? _types.FirstOrDefault(type => type.FullName == typeName.Split(',')[0].Trim());
    }
}
