using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>Chooses a share of orders so that the same one always falls on the same side, on every machine, and raising the share only adds some.</summary>
public static class Sampling
{
    /// <param name="percent">0 takes none, 100 takes all.</param>
    public static bool Takes(int surveyId, long subjectId, int percent)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{surveyId}:{subjectId}");
        var draw = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.ASCII.GetBytes(name)));
        return draw % 100 < (ulong)Math.Max(percent, 0);
    }
}
