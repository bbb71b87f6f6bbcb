using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using Dakmad.Analysis;
using Dakmad.Assessment;

namespace Dakmad.Drawing.Html;

/// <summary>The page around the report: what it may load (nothing), how it looks, and the same report in both languages.</summary>
internal sealed class ReportPage(PlanAssessment assessment, ReportScope scope, Language first, TextWriter output)
{
    private static readonly LocalizedText Skip = new("Naar de inhoud", "Skip to the content");

    private readonly MarkupWriter _html = new(output);

    public void Write()
    {
        var analysis = PlanAnalysis.Of(assessment.Plan);
        output.Write("<!DOCTYPE html>\n");
        _html.Start("html").Attribute("lang", Code(first)).NewLine();
        Head();
        _html.Start("body").NewLine();
        _html.Start("a").Attribute("class", "skip").Attribute("href", $"#{Code(first)}-top").Text(Skip[first]);
        _html.Close().NewLine();
        Bar();
        foreach (var language in new[] { first, Other(first) })
        {
            _html.Start("main").Attribute("id", $"{Code(language)}-top").Attribute("lang", Code(language));
            if (language != first)
            {
                _html.Attribute("hidden", "");
            }

            _html.NewLine();
            new ReportContent(assessment, analysis, scope, language, _html).Write();
            _html.Close().NewLine();
        }

        _html.Start("script").Raw(ReportScript.Text).Close().NewLine();
        _html.Close().NewLine();
        _html.Close().NewLine();
    }

    /// <summary>The code of a language in a page.</summary>
    public static string Code(Language language) => language == Language.Dutch ? "nl" : "en";

    private static Language Other(Language language) => language == Language.Dutch ? Language.English : Language.Dutch;

    private void Head()
    {
        var policy =
            $"default-src 'none'; style-src '{Hash(ReportStyle.Text)}'; script-src '{Hash(ReportScript.Text)}'; base-uri 'none'; form-action 'none'";
        _html.Start("head").NewLine();
        _html.Start("meta").Attribute("charset", "utf-8").Void().NewLine();
        _html.Start("meta").Attribute("http-equiv", "Content-Security-Policy").Attribute("content", policy).Void();
        _html.NewLine();
        _html.Start("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1");
        _html.Void().NewLine();
        _html.Start("title").Text(InertText.Of(ReportContent.Title(assessment.Plan, scope)[first])).Close().NewLine();
        _html.Start("style").Raw(ReportStyle.Text).Close().NewLine();
        _html.Close().NewLine();
    }

    private void Bar()
    {
        _html.Start("div").Attribute("class", "bar");
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            _html.Start("button").Attribute("type", "button").Attribute("lang", Code(language));
            _html.Attribute("aria-pressed", language == first ? "true" : "false");
            _html.Text(language == Language.Dutch ? "Nederlands" : "English").Close();
        }

        _html.Close().NewLine();
    }

    /// <summary>What a content security policy calls a text that may stand in the page.</summary>
    private static string Hash(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
