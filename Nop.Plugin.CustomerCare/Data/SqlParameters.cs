using System.Data;
using Dapper;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>
/// Named values for a statement. Instants are sent without a kind, or PostgreSQL would shift them by its session's zone, as datetime2,
/// or SQL Server would round them, and in whole microseconds, which all engines keep.
/// </summary>
public sealed class SqlParameters : SqlMapper.IDynamicParameters
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public int Count => _values.Count;

    /// <summary>The value of the parameter of that name, given without its @.</summary>
    public object? this[string name]
    {
        get => _values[name];
        set => _values[name] = value;
    }

    void SqlMapper.IDynamicParameters.AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        AddTo(command);
    }

    internal void AddTo(IDbCommand command)
    {
        foreach (var (name, value) in _values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            if (value is DateTime instant)
            {
                parameter.DbType = DbType.DateTime2;
                parameter.Value = Instants.ToColumn(instant);
            }
            else
                parameter.Value = value ?? DBNull.Value;

            command.Parameters.Add(parameter);
        }
    }
}
