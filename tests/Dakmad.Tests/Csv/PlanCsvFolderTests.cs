using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Formats;
using Dakmad.Tests.Tool;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Csv;

/// <summary>Many plans as tables, each in a folder or zip of its own.</summary>
public sealed class PlanCsvFolderTests
{
    [Fact]
    public async Task A_bad_one_is_told_and_the_rest_goes_on()
    {
        using var work = new WorkFolder();
        await PlanCsv.WriteFolderAsync(SamplePlans.Promotion, work.PathOf("a"));
        Directory.CreateDirectory(work.PathOf("b"));
        await File.WriteAllTextAsync(work.PathOf("b/marketingplan.csv"), "naam;budget\nPlan;veel\n");
        await File.WriteAllBytesAsync(work.PathOf("c.zip"), [1, 2, 3]);
        await using (var zip = File.Create(work.PathOf("d.ZIP")))
        {
            PlanCsv.WriteZip(SamplePlans.Promotion, zip);
        }

        Directory.CreateDirectory(work.PathOf("empty"));
        await File.WriteAllTextAsync(work.PathOf("notes.txt"), "none");
        var told = new List<BulkProgress>();

        var read = await PlanCsv.ReadAllAsync(work.PathOf("."), progress: new Progress(told)).ToListAsync();

        read.Select(one => (Path.GetFileName(one.Source), one.Plan is not null, one.Fault is not null))
            .Should()
            .Equal(("a", true, false), ("b", false, false), ("c.zip", false, false), ("d.ZIP", true, false));
        read[0].Plan.Should().Be(SamplePlans.Promotion);
        read[1].Result.Report.Single().Location!.ToString().Should().EndWith("marketingplan.csv(2,6)");
        read[2].Result.Report.Single().Id.Should().Be("DAK0052");
        told.Should().Equal(new(1, 0, 4), new(2, 1, 4), new(3, 2, 4), new(4, 2, 4));
    }

    private sealed class Progress(List<BulkProgress> told) : System.IProgress<BulkProgress>
    {
        public void Report(BulkProgress value) => told.Add(value);
    }
}
