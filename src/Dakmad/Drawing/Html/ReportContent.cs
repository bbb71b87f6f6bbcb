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
    private readonly ReportScope _scope;
    private readonly Language _language;
    private readonly MarkupWriter _html;
    private readonly ReportBlocks _blocks;
    private readonly string _code;
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    public ReportContent(
        PlanAssessment assessment,
        PlanAnalysis analysis,
        ReportScope scope,
        Language language,
        MarkupWriter html
    )
    {
        (_assessment, _analysis, _scope, _language, _html) = (assessment, analysis, scope, language, html);
        _blocks = new(html, language);
        _code = ReportPage.Code(language);
    }

    /// <summary>What the report is called.</summary>
    public static LocalizedText Title(MarketingPlan plan, ReportScope scope)
    {
        var name = scope.Journey?.Name ?? plan.Name;
        return new($"Rapport: {name}", $"Report: {name}");
    }

    public void Write()
    {
        _blocks.Element("h1", Title(_assessment.Plan, _scope)[_language]);
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
        if (_scope.IsWhole)
        {
            foreach (var section in Assessed())
            {
                yield return section;
            }
        }

        if (_scope.Has(PictureKind.Grid) || _scope.Has(PictureKind.Verdict))
        {
            yield return new(
                (_scope.Has(PictureKind.Grid), _scope.Has(PictureKind.Verdict)) switch
                {
                    (true, true) => new("DAKMAD-raster en strategie", "DAKMAD grid and strategy"),
                    (true, _) => new("DAKMAD-raster", "DAKMAD grid"),
                    _ => new("Strategie", "Strategy"),
                },
                () =>
                {
                    Draw(PictureKind.Grid);
                    Draw(PictureKind.Verdict);
                }
            );
        }

        if (!_assessment.Plan.Operational.Journeys.IsEmpty && _scope.Has(PictureKind.Map))
        {
            yield return new(new("Customer journeys", "Customer journeys"), () => Draw(PictureKind.Map));
        }

        if (!_assessment.Plan.Operational.Journeys.IsEmpty && _scope.Has(PictureKind.Funnel))
        {
            yield return new(new("Trechters", "Funnels"), Funnels);
        }

        foreach (var section in Figures())
        {
            yield return section;
        }

        if (_scope.Kind is null)
        {
            yield return new(new("Bevindingen", "Findings"), Findings);
        }
    }

    /// <summary>The assessment, up to its findings: those come last, with links to where they are.</summary>
    private IEnumerable<ReportSection> Assessed()
    {
        var sections = AssessmentPage.Of(_assessment).Sections;
        return sections
            .Take(sections.Count - 1)
            .Select(section => new ReportSection(
                section.Heading,
                () =>
                {
                    foreach (var block in section.Blocks)
                    {
                        _blocks.Write(block);
                    }
                }
            ));
    }

    private IEnumerable<ReportSection> Figures()
    {
        if (_scope.Has(PictureKind.Budget))
        {
            yield return new(
                new("Budget", "Budget"),
                () =>
                {
                    Draw(PictureKind.Budget);
                    Tables(AnalysisTables.Of(_analysis.Budget));
                }
            );
        }

        if (_scope.Has(PictureKind.Calendar))
        {
            yield return new(
                new("Kalender", "Calendar"),
                () =>
                {
                    Draw(PictureKind.Calendar);
                    Tables(AnalysisTables.Of(_analysis.Calendar));
                }
            );
        }
    }

    private void Funnels()
    {
        ValueList<Journey> journeys = _scope.Journey is { } only ? [only] : _assessment.Plan.Operational.Journeys;
        foreach (var journey in journeys)
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
        if (!_scope.Has(kind))
        {
            return;
        }

        var options = new PictureOptions { Language = _language, Findings = _assessment.Findings };
        foreach (var picture in PlanPicture.Of(_analysis, kind, journey ?? _scope.Journey, options))
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
        var findings = OfScope(_assessment.Findings);
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
                _html.Start("li").Text(ReportText.Kept($"{finding.Message(_language)} ({finding.Id}) "));
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

    /// <summary>Those in the journey that the report is of.</summary>
    private DiagnosticReport OfScope(DiagnosticReport findings)
    {
        if (_scope.Journey is not { } journey)
        {
            return findings;
        }

        var path = _analysis.Index.PlaceOf(journey).Path;
        return new(findings.Where(finding => finding.Path.IsAtOrBelow(path)));
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
