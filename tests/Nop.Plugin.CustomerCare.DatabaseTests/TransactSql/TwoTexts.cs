using System.Text;

namespace Nop.Plugin.CustomerCare.DatabaseTests.TransactSql;

/// <summary>A statement of which parts are written in two ways, each part with both between signs that no statement has.</summary>
internal static class TwoTexts
{
    private const char BEGIN = '\u0001';
    private const char BETWEEN = '\u0002';
    private const char END = '\u0003';

    public static string Of(string first, string second)
    {
        return first == second ? first : $"{BEGIN}{first}{BETWEEN}{second}{END}";
    }

    public static (string First, string Second) Split(string text)
    {
        return (Read(text, isFirst: true), Read(text, isFirst: false));
    }

    // Parts lie within parts: a letter counts if every part around it is read on the side where it stands.
    private static string Read(string text, bool isFirst)
    {
        var read = new StringBuilder(text.Length);
        var sides = new Stack<bool>();
        foreach (var letter in text)
        {
            switch (letter)
            {
                case BEGIN:
                    sides.Push(true);
                    break;
                case BETWEEN:
                    sides.Pop();
                    sides.Push(false);
                    break;
                case END:
                    sides.Pop();
                    break;
                default:
                    if (sides.All(side => side == isFirst))
                        read.Append(letter);
                    break;
            }
        }

        return read.ToString();
    }
}
