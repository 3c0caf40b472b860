namespace Nop.Plugin.CustomerCare.Tests.Compatibility;

/// <summary>
/// One line of a recorded API: a type or member by its documentation-comment id, its type (a type's bases), and its traits:
/// modifiers, then accessors, parameters or the value of a constant.
/// </summary>
internal sealed record ApiMember(string Id, string Type, string Traits)
{
    private const string TYPE_MARK = " : ";
    private const string TRAITS_MARK = "  // ";

    public static bool IsLine(string text)
    {
        return text.Length > 2 && text[1] == ':' && text.Contains(TRAITS_MARK, StringComparison.Ordinal);
    }

    public static ApiMember Parse(string line)
    {
        var traitsAt = line.IndexOf(TRAITS_MARK, StringComparison.Ordinal);
        var typeAt = line.IndexOf(TYPE_MARK, StringComparison.Ordinal);
        if (typeAt < 0 || traitsAt < typeAt)
            throw new FormatException($"'{line}' is no line of a recorded API: 'id : type  // traits' is expected.");

        return new ApiMember(
            line[..typeAt],
            line[Math.Min(typeAt + TYPE_MARK.Length, traitsAt)..traitsAt].Trim(),
            line[(traitsAt + TRAITS_MARK.Length)..].Replace(" [Obsolete]", string.Empty, StringComparison.Ordinal));
    }

    /// <summary>The id of the type that this is, or that this member is declared in.</summary>
    public string DeclaringTypeId()
    {
        if (Id[0] == 'T')
            return Id;

        var parameters = Id.IndexOf('(', StringComparison.Ordinal);
        var name = parameters < 0 ? Id : Id[..parameters];
        return $"T:{name[2..name.LastIndexOf('.')]}";
    }

    public override string ToString()
    {
        return $"{Id}{TYPE_MARK}{Type}{TRAITS_MARK}{Traits}";
    }
}
