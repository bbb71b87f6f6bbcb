using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Assessment;
using Dakmad.Diagnostics;
using Dakmad.Drawing.Svg;
using Dakmad.Rendering;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Assessments;

namespace Dakmad.Drawing.Html;

/// <summary>The report in one language.</summary>
internal sealed class ReportContent
{
    private readonly PlanAssessment _assessment;
    private readonly PlanAnalysis _analysis;
    private readonly Language _language;
    private readonly MarkupWriter _html;
    private readonly ReportBlocks _blocks;
    private readonly string _code;
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    public ReportContent(PlanAssessment assessment, PlanAnalysis analysis, Language language, MarkupWriter html)
    {
        (_assessment, _analysis, _language, _html) = (assessment, analysis, language, html);
        _blocks = new(html, language);
        _code = ReportPage.Code(language);
    }

    /// <summary>What the report is called.</summary>
    public static LocalizedText Title(MarketingPlan plan) => new($"Rapport: {plan.Name}", $"Report: {plan.Name}");

    public void Write()
    {
        _blocks.Element("h1", Title(_assessment.Plan)[_language]);
        var sections = Sections().ToArray();
        Contents(sections);
        for (var i = 0; i < sections.Length; i++)
        {
            _html.Start("section").Attribute("id", IdOf(i)).Attribute("aria-labelledby", $"{IdOf(i)}-h").NewLine();
            _html.Start("h2").Attribute("id", $"{IdOf(i)}-h").Text(sections[i].Heading[_language]).Close().NewLine();
            sections[i].Write();
            _html.Close().NewLine();
        }
    }

    private string IdOf(int section) => $"{_code}-s{section + 1}";

    private void Contents(ReportSection[] sections)
    {
        _html.Start("nav").Attribute("aria-label", Say("Inhoud", "Contents")).NewLine();
        _html.Start("ol").NewLine();
        for (var i = 0; i < sections.Length; i++)
        {
            _html.Start("li").Start("a").Attribute("href", $"#{IdOf(i)}").Text(sections[i].Heading[_language]);
            _html.Close().Close().NewLine();
        }

        _html.Close().NewLine();
        _html.Close().NewLine();
    }

    private IEnumerable<ReportSection> Sections()
    {
        // The findings come last, with links to where they are.
        foreach (
            var section in AssessmentPage
                .Of(_assessment)
                .Sections.Take(AssessmentPage.Of(_assessment).Sections.Count - 1)
        )
        {
            yield return new(
                section.Heading,
                () =>
                {
                    foreach (var block in section.Blocks)
                    {
                        _blocks.Write(block);
                    }
                }
            );
        }

        yield return new(
            new("DAKMAD-raster en strategie", "DAKMAD grid and strategy"),
            () =>
            {
                Draw(PictureKind.Grid);
                Draw(PictureKind.Verdict);
            }
        );
        if (!_assessment.Plan.Operational.Journeys.IsEmpty)
        {
            yield return new(new("Customer journeys", "Customer journeys"), () => Draw(PictureKind.Map));
            yield return new(new("Trechters", "Funnels"), Funnels);
        }

        yield return new(
            new("Budget", "Budget"),
            () =>
            {
                Draw(PictureKind.Budget);
                Tables(AnalysisTables.Of(_analysis.Budget));
            }
        );
        yield return new(
            new("Kalender", "Calendar"),
            () =>
            {
                Draw(PictureKind.Calendar);
                Tables(AnalysisTables.Of(_analysis.Calendar));
            }
        );
        yield return new(new("Bevindingen", "Findings"), Findings);
    }

    private void Funnels()
    {
        foreach (var journey in _assessment.Plan.Operational.Journeys)
        {
            Draw(PictureKind.Funnel, journey);
            Tables(AnalysisTables.Of(_analysis.FunnelOf(journey)));
        }
    }

    private void Tables(ValueList<Rendering.Tables.Table> tables)
    {
        foreach (var table in tables)
        {
            _blocks.Write(table);
        }
    }

    private void Draw(PictureKind kind, Journey? journey = null)
    {
        var options = new PictureOptions { Language = _language, Findings = _assessment.Findings };
        foreach (var picture in PlanPicture.Of(_analysis, kind, journey, options))
        {
            Remember(picture);
            _html.Start("div").Attribute("class", "wide").Attribute("role", "region").Attribute("tabindex", "0");
            _html.Attribute("aria-label", picture.Title).NewLine();
            ReportPicture.Write(picture, $"{_code}-{picture.Key}", _html);
            _html.Close().NewLine();
        }
    }

    /// <summary>Keeps which places of the plan can be gone to in the page.</summary>
    private void Remember(Picture picture)
    {
        foreach (var path in Paths(picture.Shapes))
        {
            _places.Add(SvgPicture.IdOf($"{_code}-{picture.Key}", path));
        }
    }

    private static IEnumerable<PlanPath> Paths(IEnumerable<Shape> shapes) =>
        shapes
            .OfType<GroupShape>()
            .SelectMany(group => (group.Path is { } path ? new[] { path } : []).Concat(Paths(group.Shapes)));

    private void Findings()
    {
        var findings = _assessment.Findings;
        if (findings.Count == 0)
        {
            _blocks.Element("p", Say("Er is niets gevonden.", "Nothing was found."));
        }

        foreach (var severity in SeverityWords.All.Where(severity => findings.CountOf(severity) > 0))
        {
            _blocks.Element(
                "h3",
                $"{SeverityWords.Plural(severity).Capitalised(_language)} ({findings.CountOf(severity)})"
            );
            _html.Start("ul").Attribute("class", "findings").NewLine();
            foreach (var finding in findings.Where(finding => finding.Severity == severity))
            {
                // A message is inert already.
                _html.Start("li").Text($"{finding.Message(_language)} ({finding.Id}) ");
                if (PlaceOf(finding.Path) is { } place)
                {
                    _html
                        .Start("a")
                        .Attribute("href", $"#{place}")
                        .Attribute(
                            "aria-label",
                            Say($"Toon waar {finding.Id} is gevonden", $"Show where {finding.Id} was found")
                        );
                    _html.Text(Say("toon", "show")).Close();
                }

                _html.Close().NewLine();
            }

            _html.Close().NewLine();
        }
    }

    /// <summary>The nearest place in the page of what stands somewhere in the plan: a touchpoint in its map, a field in the grid.</summary>
    private string? PlaceOf(PlanPath path)
    {
        for (var segments = path.Segments; !segments.IsEmpty; segments = segments.RemoveAt(segments.Count - 1))
        {
            var at = segments.Aggregate(PlanPath.Root, static (whole, segment) => whole.Property(segment));
            foreach (
                var key in _assessment.Plan.Operational.Journeys.Select(journey => $"map-{journey.Id}").Append("grid")
            )
            {
                var id = SvgPicture.IdOf($"{_code}-{key}", at);
                if (_places.Contains(id))
                {
                    return id;
                }
            }
        }

        return null;
    }

    private string Say(string dutch, string english) => _language == Language.Dutch ? dutch : english;

    /// <summary>A part of the report.</summary>
    private sealed record ReportSection(LocalizedText Heading, Action Write);
}
