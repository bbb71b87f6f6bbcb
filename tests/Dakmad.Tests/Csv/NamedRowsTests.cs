using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Csv;
using Dakmad.Formats;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Csv;

/// <summary>Tables of people who think in names: rows without ids, and cells that refer by name.</summary>
public sealed class NamedRowsTests
{
    private const string Plan = "naam\nBloemen van Bep\n";

    [Fact]
    public void Rows_without_ids_get_them_from_their_names_and_are_referred_to_by_name()
    {
        var plan = Read(
                ("marketingplan", Plan),
                ("kanalen", "niveau;naam\noperationeel;De winkel\noperationeel;Website\n"),
                ("activiteiten", "naam;soort\nBestellen & betalen;transacties\n"),
                ("customer-journeys", "naam\nEen boeket\nEen krans\n"),
                (
                    "contactmomenten",
                    "customer journey;naam;kanaal;activiteit\nEen boeket;Kiezen;website;Bestellen & betalen\nEen krans;Kiezen;de  Winkel;bestellen-betalen\nEen krans;Afhalen;de-winkel;Bestellen & betalen\n"
                ),
                ("routes", "customer journey;contactmoment;naar\neen krans;kiezen;Afhalen\n")
            )
            .GetValueOrThrow();

        plan.Id.Should().Be("bloemen-van-bep");
        plan.Operational.Channels.Select(channel => channel.Id).Should().Equal("de-winkel", "website");
        var (bunch, wreath) = (plan.Operational.Journeys[0], plan.Operational.Journeys[1]);
        bunch.Touchpoints.Select(one => (one.Id, one.Channel.Id)).Should().Equal(("kiezen", "website"));
        wreath
            .Touchpoints.Select(one => (one.Id, one.Channel.Id, one.Activity.Id))
            .Should()
            .Equal(("kiezen", "de-winkel", "bestellen-betalen"), ("afhalen", "de-winkel", "bestellen-betalen"));
        wreath.Touchpoints[0].Routes.Select(route => route.To!.Value.Id).Should().Equal("afhalen");
    }

    [Fact]
    public void Of_rows_with_one_name_that_of_the_same_level_is_meant_and_never_the_row_itself()
    {
        var plan = Read(
                ("marketingplan", Plan),
                (
                    "kanalen",
                    "niveau;id;naam;verbijzondering van\ntactisch;web;Website;\noperationeel;;Website;Website\n"
                ),
                ("activiteiten", "naam\nBestellen\n"),
                ("customer-journeys", "naam\nJ\n"),
                ("contactmomenten", "customer journey;naam;kanaal;activiteit\nJ;Kiezen;Website;Bestellen\n")
            )
            .GetValueOrThrow();

        var channel = plan.Operational.Channels.Single();
        (channel.Id, channel.Specialises!.Value.Id).Should().Be(("website", "web"));
        plan.Touchpoints().Single().Touchpoint.Channel.Id.Should().Be("website");
    }

    [Fact]
    public void A_name_that_says_too_little_or_nothing_is_told_at_its_cell_beside_everything_else() =>
        Read(
            ("marketingplan", "naam;budget\nP;veel\n"),
            ("kanalen", "niveau;naam\noperationeel;Folder\noperationeel;Folder\noperationeel;Website\n"),
            ("activiteiten", "naam\nBestellen\n"),
            ("customer-journeys", "naam\nJ\n"),
            (
                "contactmomenten",
                "customer journey;naam;kanaal;activiteit\nJ;A;FOLDER;Bestellen\nJ;B;Web site 2;Bestellen\nJ;C;websit;Bestelen\n"
            )
        )
            .Report.Select(finding => $"{finding.Location} {finding.Id} {finding.Message(Language.Dutch)}")
            .Should()
            .BeEquivalentTo(
                "marketingplan.csv(2,3) DAK0045 Onder 'budget' staat 'veel'; hier hoort een bedrag, zoals € 1.234,50 of EUR 1234,50.",
                "contactmomenten.csv(2,5) DAK0063 De naam 'FOLDER' past bij meer dan een kanaal: folder, folder-2. Schrijf de id van de rij die je bedoelt.",
                "contactmomenten.csv(3,5) DAK0062 Er is geen kanaal met de naam 'Web site 2'. Bedoelde je 'Website'?",
                "contactmomenten.csv(4,5) DAK1002 Hier wordt verwezen naar 'websit', maar het plan heeft geen kanaal met die id. Bedoelde je 'Website'?",
                "contactmomenten.csv(4,12) DAK1002 Hier wordt verwezen naar 'Bestelen', maar het plan heeft geen activiteit met die id. Bedoelde je 'Bestellen'?"
            );

    [Fact]
    public void What_refers_to_a_row_that_could_not_be_read_is_not_told_too() =>
        Read(
            ("marketingplan", Plan),
            ("kanalen", "niveau;id;naam\nergens;tv;Televisie\noperationeel;web;Website;x\n"),
            ("activiteiten", "naam\nBestellen\n"),
            ("customer-journeys", "naam\nJ\n"),
            (
                "contactmomenten",
                "customer journey;naam;kanaal;activiteit\nJ;A;tv;Bestellen\nJ;B;Televisie;Bestellen\nJ;C;web;Bestellen\n"
            )
        )
            .Report.Select(finding => $"{finding.Location} {finding.Id}")
            .Should()
            .Equal("kanalen.csv(2,1) DAK0045", "kanalen.csv(3,1) DAK0032");

    [Fact]
    public void A_column_of_keys_that_stands_there_twice_is_told_and_spoils_nothing() =>
        Read(("marketingplan", Plan), ("kanalen", "niveau;level;naam\noperationeel;tactisch;TV\n"))
            .Report.Select(finding => finding.Id)
            .Should()
            .Equal("DAK0039");

    private static ReadResult<MarketingPlan> Read(params (string Name, string Text)[] tables) =>
        PlanCsv.Read(
            tables.Select(table =>
                KeyValuePair.Create($"{table.Name}.csv", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(table.Text))
            )
        );
}
