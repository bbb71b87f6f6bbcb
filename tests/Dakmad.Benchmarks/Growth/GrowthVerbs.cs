using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Assessment;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;
using Dakmad.Json;
using Dakmad.Rendering;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Assessments;
using Dakmad.Rendering.Tables;
using Dakmad.Rules;
using Dakmad.Traversal;

namespace Dakmad.Benchmarks.Growth;

/// <summary>What the verbs of the tool do, without their files.</summary>
internal static class GrowthVerbs
{
    private const int Width = 100;

    public static IReadOnlyList<GrowthVerb> All { get; } =
    [
        new("read", input => input.Json is not null, input => PlanJson.Read(input.Json!).Report.Count),
        new("read-csv", input => input.Csv is not null, input => JourneyTableCsv.Read(input.Csv!).Report.Count),
        new("write", IsPlan, input => PlanJson.Write(input.Plan!).Length),
        new("integrity", IsPlan, input => PlanIntegrity.Check(input.Plan!).Count),
        new("check", IsPlan, input => input.Rules.Check(input.Plan!).Count),
        new("check-teaching", IsPlan, input => RuleSet.Teaching.Check(input.Plan!).Count),
        new("locate", input => input is { Json: not null, Plan: not null }, Locate),
        new("fix", IsPlan, input => input.Rules.Fix(input.Plan!).Fixes.Count),
        .. Enum.GetValues<AnalysisKind>().Select(Analyse),
        new("assess", IsPlan, Assess),
        new("gaps", IsPlan, Gaps),
        new("compare", IsPlan, Compare),
        new("convert", IsPlan, Convert),
    ];

    private static bool IsPlan(GrowthInput input) => input.Plan is not null;

    private static GrowthVerb Analyse(AnalysisKind kind) =>
        new(
            $"analyse-{kind.ToString().ToLowerInvariant()}",
            IsPlan,
            input => Shown(AnalysisReport.Of(PlanAnalysis.Of(input.Plan!), [kind], null).Tables)
        );

    private static int Locate(GrowthInput input)
    {
        var read = PlanJson.Read(input.Json!);
        return PlanJson.Locate(read.Report.Concat(input.Rules.Check(input.Plan!)), input.Json!).Count;
    }

    private static int Assess(GrowthInput input)
    {
        using var counted = new CountingWriter();
        var assessment = PlanAssessment.Of(PlanAnalysis.Of(input.Plan!), input.Rules.Check(input.Plan!));
        AssessmentText.Write(assessment, Language.Dutch, Width, counted);
        return counted.Count;
    }

    private static int Gaps(GrowthInput input) => Shown(GapTables.Of(GapAnalysis.Of(new PlanIndex(input.Plan!)), null));

    private static int Compare(GrowthInput input) => PlanComparison.Of(input.Plan!, input.Plan!).Figures.Count;

    private static int Convert(GrowthInput input) =>
        input.Plan!.Operational.Journeys.Sum(journey =>
            JourneyTable.Of(input.Plan, journey, Language.Dutch).ToCsv().Length
        );

    private static int Shown(IEnumerable<Table> tables)
    {
        using var counted = new CountingWriter();
        TableText.Write(tables, Language.Dutch, Width, counted);
        return counted.Count;
    }
}
