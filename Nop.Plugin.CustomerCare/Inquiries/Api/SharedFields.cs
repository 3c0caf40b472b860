namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>Fields that events and mails have alike.</summary>
internal static class SharedFields
{
    private const int LongestCode = 35;

    public static int? Store(this JsonFields fields, ApiOrigin origin)
    {
        if (fields.Number(ApiField.STORE, int.MaxValue) is not { } number)
            return null;
        if (origin.MayName((int)number))
            return (int)number;

        fields.Add(ApiField.STORE, ApiRule.UnknownStore);
        return null;
    }

    /// <summary>Two lower-case letters; what follows a hyphen, a country for example, is left out.</summary>
    public static string? Language(this JsonFields fields)
    {
        if (fields.Line(ApiField.LANGUAGE, LongestCode) is not { } text)
            return null;

        var code = text.Split('-', '_')[0].ToLowerInvariant();
        if (code.Length == 2 && code.All(char.IsAsciiLetterLower))
            return code;

        fields.Add(ApiField.LANGUAGE, ApiRule.UnknownLanguage);
        return null;
    }
}
