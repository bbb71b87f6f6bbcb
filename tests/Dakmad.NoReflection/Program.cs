using System;
using System.Buffers;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;
using Dakmad.Json;
using Dakmad.Knowledge;
using Dakmad.Office;
using Dakmad.Rules;

namespace Dakmad.NoReflection;

/// <summary>Does with a plan what users do, where serialization by reflection and dynamic code are switched off.</summary>
internal static class Program
{
    private static bool s_failed;

    public static int Main(string[] arguments)
    {
        Say("dynamic code is switched off", !RuntimeFeature.IsDynamicCodeSupported);
        Say("serialization by reflection is switched off", !JsonSerializer.IsReflectionEnabledByDefault);

        var bytes = File.ReadAllBytes(arguments[0]);
        var read = PlanJson.Read(bytes, arguments[0]);
        foreach (var finding in read.Report)
        {
            Console.WriteLine(finding);
        }

        Say("the plan is read without findings", read.Value is not null && read.Report.Count == 0);
        if (read.Value is { } plan)
        {
            Write(plan, bytes);
            Show(plan);
            Edit(plan);
            Serialize(plan);
            GoToOffice(plan, isShown: arguments.Length > 1);
        }

        Say("the knowledge is read", KnowledgeBase.All.All(entry => KnowledgeBase.Find(entry.Id) == entry));
        return s_failed ? 1 : 0;
    }

    private static void Write(MarketingPlan plan, byte[] bytes)
    {
        var output = new ArrayBufferWriter<byte>();
        PlanJson.Write(plan, output);
        Say("the plan is written byte for byte", output.WrittenSpan.SequenceEqual(bytes));
    }

    private static void Show(MarketingPlan plan)
    {
        var table = JourneyTable.Of(plan, plan.Operational.Journeys[0], Language.Dutch);
        Say("the journey table goes through CSV", table == JourneyTableCsv.Read(table.ToCsv()).Value);
        var markdown = plan.ToMarkdown(Language.Dutch);
        Say("Markdown shows the journey", markdown.Contains(table.ToMarkdown(), StringComparison.Ordinal));
        Say("the table makes a sound plan", PlanIntegrity.Check(table.ToPlan("Tabel")).Count == 0);
    }

    private static void Edit(MarketingPlan plan)
    {
        var path = PlanPath.Parse("/operational/journeys/0/touchpoints/0");
        var renamed = plan.Update<Touchpoint>(path, touchpoint => touchpoint with { Name = "Andere naam" });
        Say("an edit makes another plan", renamed != plan && PlanIntegrity.Check(renamed).Count == 0);

        var broken = plan.Update<Touchpoint>(path, touchpoint => touchpoint with { Channel = "bestaat-niet" });
        var dangling = PlanIntegrity.Check(broken).Single();
        Console.WriteLine(dangling.Message(Language.Dutch));
        Say("a dangling reference is found", dangling.Descriptor == IntegrityDiagnostics.DanglingReference);
    }

    private static void Serialize(MarketingPlan plan)
    {
        var submission = new Submission("Sanne", plan, plan.Check(), plan.Assess());
        var json = JsonSerializer.Serialize(submission, SubmissionContext.Default.Submission);
        Say(
            "a type of one's own holds a plan and results",
            json.Contains("\"assessmentFormat\"", StringComparison.Ordinal)
        );
        var read = JsonSerializer.Deserialize(
            JsonSerializer.Serialize(new Exercise(plan), SubmissionContext.Default.Exercise),
            SubmissionContext.Default.Exercise
        );
        Say("and reads the plan back", read?.Plan == plan);
        var rule = Rule.For<Touchpoint>("ACME0001", _ => true, "{name}");
        Say("a rule of one line is applied", plan.Check(RuleSet.Empty.With(rule)).Count == plan.Touchpoints().Count());
        Say("an id is renamed", plan.Rename("", "ander").Id == "ander");
        Say("all analyses are shown", plan.Analyse().ToText().Length > 0);
    }

    private static void GoToOffice(MarketingPlan plan, bool isShown)
    {
        var workbook = PlanWorkbook.ToBytes(plan, new() { Language = Language.Dutch });
        Say("the plan goes through a workbook", PlanWorkbook.Read(workbook).Value == plan);
        Say("a workbook that is none is told", PlanWorkbook.Read(new byte[] { 1, 2, 3 }).Report.Count == 1);
        var calendar = PlanICalendar.ToText(plan, new(2027, 1, 4));
        Say("the plan is put on a calendar", calendar.Contains("BEGIN:VEVENT", StringComparison.Ordinal));
        if (isShown)
        {
            // Every line of it is held against what the managed program writes.
            Console.WriteLine(calendar);
        }
    }

    private static void Say(string what, bool holds)
    {
        s_failed |= !holds;
        Console.WriteLine($"{(holds ? "ok" : "FAILED")}: {what}");
    }
}
