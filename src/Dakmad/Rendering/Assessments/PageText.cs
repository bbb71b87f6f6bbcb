using System;
using System.IO;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Assessments;

/// <summary>A page as plain text, for a terminal.</summary>
internal static class PageText
{
    private const string Bullet = "- ";

    public static void Write(Page page, Language language, int width, TextWriter output)
    {
        Heading(page.Title[language], '=', width, output);
        foreach (var section in page.Sections)
        {
            output.Write('\n');
            Heading(section.Heading[language], '-', width, output);
            foreach (var block in section.Blocks)
            {
                output.Write('\n');
                Write(block, language, width, output);
            }
        }
    }

    private static void Write(PageBlock block, Language language, int width, TextWriter output)
    {
        switch (block)
        {
            case Subheading heading:
                Lines(heading.Text[language], "", width, output);
                break;
            case Paragraph paragraph:
                Lines(paragraph.Text[language], "", width, output);
                break;
            case Bullets bullets:
                foreach (var item in bullets.Items)
                {
                    Lines(item[language], Bullet, width, output);
                }

                break;
            case TableBlock { Table: var table }:
                TableText.WriteBody(table, language, width, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    /// <summary>A heading with a line below it, as long as its longest line.</summary>
    private static void Heading(string text, char line, int width, TextWriter output)
    {
        var longest = 0;
        foreach (var part in TextLines.Wrap(InertText.Of(text), width))
        {
            output.Write($"{InertText.Line(part)}\n");
            longest = Math.Max(longest, TextLines.WidthOf(part));
        }

        output.Write($"{new string(line, longest)}\n");
    }

    /// <summary>Text of which later lines start below the first letter after the mark.</summary>
    private static void Lines(string text, string mark, int width, TextWriter output)
    {
        var before = mark;
        foreach (var line in TextLines.Wrap(InertText.Of(text), Math.Max(1, width - mark.Length)))
        {
            output.Write($"{InertText.Line(before + line)}\n");
            before = new(' ', mark.Length);
        }
    }
}
