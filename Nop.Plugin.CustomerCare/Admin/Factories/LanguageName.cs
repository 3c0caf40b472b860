using System.Globalization;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>The host calls the language it is installed with "EN".</summary>
internal static class LanguageName
{
    /// <summary>What its speakers call the language, with a capital; the code itself where it is none.</summary>
    public static string Of(string code)
    {
        if (string.IsNullOrWhiteSpace(code))
            return code;

        try
        {
            var culture = CultureInfo.GetCultureInfo(code.Trim(), predefinedOnly: true);
            return culture.TextInfo.ToUpper(culture.NativeName[..1]) + culture.NativeName[1..];
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }
}
