using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>
/// How a receiver knows that we sent it, and when: <c>t=1772449200,v1=…</c>, the HMAC-SHA-256 of the seconds since 1970, a dot and the body, by the webhook's secret, in lower-case hexadecimal digits.
/// </summary>
public static class WebhookSignature
{
    private const string Beginning = "ccw_";
    private const int DigitCount = 64;

    public static string NewSecret()
    {
        return Beginning + RandomNumberGenerator.GetHexString(DigitCount, lowercase: true);
    }

    public static string Of(string secret, DateTimeOffset at, string body)
    {
        var seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signed = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{seconds}.{body}"));
        return $"t={seconds},v1={Convert.ToHexStringLower(signed)}";
    }
}
