using Dakmad.Csv;
using Dakmad.Office;
using Dakmad.Teaching;
using Xunit;

namespace Dakmad.Tests.Api;

/// <summary>The ledgers of what the libraries offer: a change of them is meant, read and approved.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_library_offers_what_its_ledger_lists() =>
        Approved.Match(PublicApi.Of(typeof(MarketingPlan).Assembly), "Dakmad");

    [Fact]
    public void The_csv_library_offers_what_its_ledger_lists() =>
        Approved.Match(PublicApi.Of(typeof(JourneyTableCsv).Assembly), "Dakmad.Csv");

    [Fact]
    public void The_office_library_offers_what_its_ledger_lists() =>
        Approved.Match(PublicApi.Of(typeof(PlanWorkbook).Assembly), "Dakmad.Office");

    [Fact]
    public void The_teaching_library_offers_what_its_ledger_lists() =>
        Approved.Match(PublicApi.Of(typeof(ExampleGenerator).Assembly), "Dakmad.Teaching");
}
