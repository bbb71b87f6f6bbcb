using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Dakmad.Drawing;

/// <summary>
/// Writes elements, attributes and texts, all of them escaped, so that no name of a plan can become markup.
/// </summary>
internal sealed class MarkupWriter(TextWriter output)
{
    private readonly Stack<string> _open = new();
    private bool _isInTag;

    public MarkupWriter Start(string name)
    {
        CloseTag();
        output.Write($"<{name}");
        _open.Push(name);
        _isInTag = true;
        return this;
    }

    public MarkupWriter Attribute(string name, string? value)
    {
        if (value is not null)
        {
            output.Write($" {name}=\"");
            Escape(value, isAttribute: true);
            output.Write('"');
        }

        return this;
    }

    public MarkupWriter Attribute(string name, double value) => Attribute(name, Number(value));

    public MarkupWriter Text(string text)
    {
        CloseTag();
        Escape(text, isAttribute: false);
        return this;
    }

    public MarkupWriter End()
    {
        var name = _open.Pop();
        output.Write(_isInTag ? "/>" : $"</{name}>");
        _isInTag = false;
        return this;
    }

    /// <summary>Ends an element of HTML, which has an end tag also where it is empty.</summary>
    public MarkupWriter Close()
    {
        CloseTag();
        output.Write($"</{_open.Pop()}>");
        return this;
    }

    /// <summary>Ends an element of HTML that holds nothing and has no end tag.</summary>
    public MarkupWriter Void()
    {
        CloseTag();
        _open.Pop();
        return this;
    }

    /// <summary>Writes what is markup already, or a style sheet or script of ours.</summary>
    public MarkupWriter Raw(string markup)
    {
        CloseTag();
        output.Write(markup);
        return this;
    }

    public void NewLine()
    {
        CloseTag();
        output.Write('\n');
    }

    /// <summary>To the hundredth of a pixel, which nobody sees.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private void CloseTag()
    {
        if (_isInTag)
        {
            output.Write('>');
            _isInTag = false;
        }
    }

    private void Escape(string text, bool isAttribute)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"' when isAttribute:
                    output.Write("&quot;");
                    break;
                case '\n' or '\t' when isAttribute:
                    output.Write(c == '\n' ? "&#10;" : "&#9;");
                    break;
                default:
                    output.Write(c);
                    break;
            }
        }
    }
}
