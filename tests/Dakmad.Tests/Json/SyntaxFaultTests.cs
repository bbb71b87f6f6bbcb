using System.Linq;
using System.Text;
using Dakmad.Diagnostics;
using Dakmad.Json;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Json;

/// <summary>What is no JSON is one located error, after everything before it.</summary>
public sealed class SyntaxFaultTests
{
    private const string Start = "{\"dakmad\":\"1.0\",\"id\":\"p\",\"name\":\"P\"";

    [Theory]
    [InlineData("", "DAK0003", 1, 1, "the file is empty")]
    [InlineData("  \n ", "DAK0003", 1, 1, "the file is empty")]
    [InlineData("plan", "DAK0003", 1, 1, "'p' is not expected here")]
    [InlineData(
        "{\n  \"dakmad\": \"1.0\",\n  \"id\": \"p\",\n  \"name\": \"P\",\n}",
        "DAK0003",
        5,
        1,
        "a comma too many"
    )]
    [InlineData("{\n  // a plan\n}", "DAK0003", 2, 3, "no comments")]
    [InlineData("{ 'id': 1 }", "DAK0003", 1, 3, "double quotation marks")]
    [InlineData("{ \"id\": \"a\nb\" }", "DAK0003", 1, 11, "line end is written as backslash n")]
    [InlineData("{ \"id\" 1 }", "DAK0003", 1, 8, "'1' is not expected here")]
    [InlineData("{ \"é\" 1 }", "DAK0003", 1, 7, "'1' is not expected here")]
    [InlineData("{ \"id\": 01 }", "DAK0003", 1, 10, "'1' is not expected here")]
    [InlineData("{", "DAK0004", 1, 2, "breaks off here")]
    [InlineData("{ \"id\": \"p", "DAK0004", 1, 11, "breaks off here")]
    [InlineData("{ \"id\": tru", "DAK0004", 1, 12, "breaks off here")]
    [InlineData("[1,\r\n2", "DAK0004", 2, 2, "breaks off here")]
    public void The_fault_is_located(string json, string id, int line, int column, string words)
    {
        var report = PlanJson.Read(json).Report;

        var fault = report.Should().ContainSingle(finding => finding.Id == id).Subject;
        fault.Location.Should().Be(new SourceLocation(null, line, column));
        fault.Message(Language.English).Should().Contain(words);
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_refused_where_it_goes_too_far()
    {
        var deep = Start + ",\"x-deep\":" + new string('[', 100) + new string(']', 100) + "}";

        PlanJson.Read(deep).Report.Should().ContainSingle().Which.Id.Should().Be("DAK0006");
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_kept()
    {
        var deep = Start + ",\"x-deep\":" + new string('[', 63) + new string(']', 63) + "}";

        var plan = PlanJson.Read(deep).Value!;

        PlanJson.Read(PlanJson.Write(plan)).Value.Should().Be(plan);
    }

    [Theory]
    [InlineData(new byte[] { 0x1F, 0x8B, 8 }, "a gzip file")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4 }, "a zip file")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0 }, "UTF-16")]
    [InlineData(new byte[] { 0x7B, 0, 0x22, 0 }, "UTF-16")]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0 }, "a binary file")]
    [InlineData(new byte[] { 0x20, 0x3C, 0x68 }, "HTML or XML")]
    public void What_is_no_text_is_said_to_be_what_it_is(byte[] bytes, string found)
    {
        var finding = PlanJson.Read(bytes).Report.Should().ContainSingle().Subject;

        finding.Id.Should().Be("DAK0001");
        finding.Message(Language.English).Should().Contain(found);
    }

    [Fact]
    public void A_letter_of_Windows_1252_is_found_where_it_stands()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\n \"é"), 0xE9, 0x22, 0x7D];

        var finding = PlanJson.Read(bytes).Report.Should().ContainSingle().Subject;

        finding.Id.Should().Be("DAK0002");
        finding.Location.Should().Be(new SourceLocation(null, 2, 4));
        finding.Message(Language.Dutch).Should().Contain("E9").And.Contain("Windows-1252");
    }

    [Fact]
    public void A_byte_order_mark_moves_nothing()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Start + ",\"b\":1}")];

        var read = PlanJson.Read(bytes);

        read.Value.Should().NotBeNull();
        read.Report.Single().Location.Should().Be(new SourceLocation(null, 1, Start.Length + 2));
    }

    [Fact]
    public void A_file_that_breaks_off_says_nothing_of_what_could_have_followed()
    {
        var json =
            Start
            + ",\"operational\":{\"journeys\":[{\"id\":\"j\",\"name\":\"J\",\"endObjective\":\"later\",\"touchpoints\":[";

        PlanJson.Read(json).Report.Should().ContainSingle().Which.Id.Should().Be("DAK0004");
    }
}
