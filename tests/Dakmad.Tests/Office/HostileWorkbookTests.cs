using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Formats;
using Dakmad.Office;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Office;

/// <summary>Workbooks that nobody made in good faith: each is read or refused with a finding, within bounds.</summary>
public sealed class HostileWorkbookTests
{
    private const int Mutations = 2_000;

    [Fact]
    public void A_damaged_package_is_read_or_refused_and_never_throws()
    {
        var parts = Packages.Parts(PlanWorkbook.ToBytes(SamplePlans.Promotion));
        // What nobody looks at would make most of the changes harmless.
        var names = parts
            .Keys.Where(name => !name.Contains("vml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var (read, refused) = (0, 0);
        for (var i = 0; i < Mutations; i++)
        {
            var draw = new Draw((ulong)i, 50);
            var changed = parts.ToDictionary(StringComparer.Ordinal);
            var name = draw.One<string>(names);
            changed[name] = Mutated(changed[name], draw);
            var package = Packages.Of(changed);
            if (i % 4 == 0)
            {
                package = Mutated(package, draw);
            }

            var result = PlanWorkbook.Read(package);
            if (result.Value is null)
            {
                refused++;
                result.Report.HasErrors.Should().BeTrue("change {0} of {1}", i, name);
            }
            else
            {
                read++;
            }
        }

        // Both happen, or the changes say nothing.
        read.Should().BeGreaterThan(50);
        refused.Should().BeGreaterThan(50);
    }

    [Fact]
    public void A_zip_that_unpacks_to_more_than_is_read_is_refused()
    {
        var parts = Packages.Parts(PlanWorkbook.ToBytes(SamplePlans.Promotion));
        parts["xl/media/image1.png"] = new byte[20 << 20];

        Ids(PlanWorkbook.Read(Packages.Of(parts), options: new() { MostBytes = 10 << 20 })).Should().Equal("DAK9012");
    }

    [Theory]
    [InlineData("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A0\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>")]
    public void A_cell_outside_every_sheet_is_told(string row) =>
        Ids(PlanWorkbook.Read(Packages.Small("Kanalen", row))).Should().Equal("DAK0061");

    [Fact]
    public void A_few_bytes_that_stand_for_a_huge_sheet_take_no_memory()
    {
        var rows = new StringBuilder("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>");
        for (var row = 2; row < 20_000; row++)
        {
            rows.Append(FormattableString.Invariant($"<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>"));
        }

        Ids(PlanWorkbook.Read(Packages.Small("Kanalen", rows.ToString()))).Should().Equal("DAK0061");
    }

    [Fact]
    public void Markup_that_is_nested_deep_is_walked_without_a_stack()
    {
        const int Deep = 200_000;
        var nested = string.Concat(Enumerable.Repeat("<a>", Deep)) + string.Concat(Enumerable.Repeat("</a>", Deep));

        Ids(PlanWorkbook.Read(Packages.Small("Kanalen", Packages.Row(1, "niveau", "id", "naam") + nested)))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void An_entity_is_never_expanded()
    {
        var package = Packages.With(
            Packages.Small("Kanalen", Packages.Row(1, "niveau", "id", "naam")),
            "xl/worksheets/sheet1.xml",
            "<worksheet ",
            "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet "
        );

        Ids(PlanWorkbook.Read(package)).Should().Equal("DAK0057");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("id,naam\np,P\n", "no zip")]
    [InlineData("PK\u0003\u0004", "damaged")]
    public void What_is_no_workbook_is_told_what_it_is(string bytes, string found)
    {
        var read = PlanWorkbook.Read(Encoding.UTF8.GetBytes(bytes));

        Ids(read).Should().Equal("DAK0057");
        read.Report[0].Message(Language.English).Should().Contain(found);
    }

    [Fact]
    public void A_workbook_with_a_password_is_told_what_it_is() =>
        PlanWorkbook
            .Read(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })
            .Report[0]
            .Message(Language.Dutch)
            .Should()
            .Contain("wachtwoord");

    private static IEnumerable<string> Ids(ReadResult<MarketingPlan> read) => read.Report.Select(finding => finding.Id);

    /// <summary>Bytes with a few changed, cut away or doubled.</summary>
    private static byte[] Mutated(byte[] bytes, Draw draw)
    {
        var list = bytes.ToList();
        for (var times = draw.Between(1, 4); times > 0 && list.Count > 0; times--)
        {
            var at = draw.Between(0, list.Count - 1);
            switch (draw.Between(0, 3))
            {
                case 0:
                    list[at] = (byte)draw.Between(0, 255);
                    break;
                case 1:
                    list.RemoveRange(at, Math.Min(draw.Between(1, 40), list.Count - at));
                    break;
                case 2:
                    list.InsertRange(at, list.GetRange(at, Math.Min(draw.Between(1, 40), list.Count - at)));
                    break;
                default:
                    list[at] = (byte)draw.One<char>("0123456789<>\"/'=AZaz&;");
                    break;
            }
        }

        return [.. list];
    }
}
