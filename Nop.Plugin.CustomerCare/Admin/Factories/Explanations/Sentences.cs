using System.Globalization;
using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>Texts with values filled in, instants among them.</summary>
public sealed partial class Sentences(AdminTexts texts)
{
    /// <param name="values">A <see cref="WallTime"/> becomes an instant of its own, anything else words.</param>
    public async Task<SentenceModel> OfAsync(string key, params object[] values)
    {
        return Fill(await texts.GetAsync(key), values);
    }

    /// <summary>A sentence that explains the one before it.</summary>
    public async Task<SentenceModel> DetailAsync(string key, params object[] values)
    {
        return await OfAsync(key, values) with { IsDetail = true };
    }

    /// <summary>The sentence that belongs to a member of a type.</summary>
    public async Task<SentenceModel> NamedAsync<T>(T member, params object[] values) where T : struct, Enum
    {
        return Fill(await texts.NameAsync(member), values);
    }

    private static SentenceModel Fill(string text, object[] values)
    {
        var parts = new List<SentencePart>();
        var end = 0;
        foreach (Match place in Place().Matches(text))
        {
            Add(text[end..place.Index]);
            end = place.Index + place.Length;
            var value = values[int.Parse(place.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)];
            if (value is WallTime time)
                parts.Add(WallText.Full(time));
            else
                Add(Convert.ToString(value, CultureInfo.CurrentCulture)!);
        }

        Add(text[end..]);
        return new SentenceModel(parts);

        void Add(string words)
        {
            if (words.Length > 0)
                parts.Add(new SentencePart(words));
        }
    }

    [GeneratedRegex(@"\{(?<number>\d)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
