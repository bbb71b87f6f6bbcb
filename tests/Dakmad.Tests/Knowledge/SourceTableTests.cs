using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;
using Dakmad.Knowledge;
using Dakmad.Rendering;
using Dakmad.Rendering.Tables;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Knowledge;

/// <summary>The tables stand here as in the documents, apart from the data file.</summary>
public sealed class SourceTableTests
{
    [Fact]
    public void Content_and_channels_by_stage() =>
        Dutch("table-content-and-channels")
            .Should()
            .Equal(
                "Fase | Doel | Effectieve content | Kanalen & touchpoints",
                "Awareness | Aandacht trekken, bekendheid creëren | Blogs, social media posts, infographics, video's, SEO-content | Social media, Google (SEO/SEA), PR, display advertising",
                "Consideration | Vertrouwen opbouwen, expertise tonen | Case studies, webinars, vergelijkingsgidsen, whitepapers, e-books | Website, e-mailmarketing, retargeting, reviewplatforms",
                "Decision | Overtuigen, aankoop faciliteren | Productdemo's, gratis proefversies, testimonials, offertes, kortingsacties | Productpagina's, e-mailflows, salesgesprekken, live chat"
            );

    [Fact]
    public void Kpis_by_stage() =>
        Dutch("table-kpis")
            .Should()
            .Equal(
                "Fase | Primaire KPI | Secundaire KPI's | Tools voor meting",
                "Awareness | Bereik (impressies) | Websiteverkeer, social media volgers | Google Analytics, Social Media Analytics",
                "Consideration | Engagement Rate | Click-Through Rate (CTR), Tijd op pagina | Google Analytics, E-mailmarketing software",
                "Decision | Conversieratio | Winkelwagenverlating, Kosten per acquisitie | CRM-systeem, E-commerce platform",
                "Retention | Herhaalaankopen | Klantwaarde (CLV), Churn Rate | CRM-systeem, Klanttevredenheidsonderzoeken",
                "Advocacy | Net Promoter Score (NPS) | Aantal reviews, Aantal verwijzingen | Review platforms, NPS-tools"
            );

    [Fact]
    public void Phases_beside_the_sales_funnel() =>
        Dutch("table-sales-funnel")
            .Should()
            .Equal(
                "Fase van de customer journey | Sales funnel",
                "latente of concrete behoefte | Suspects",
                "oriëntatiefase | Leads",
                "overwegingsfase | Prospects",
                "koopfase | Klanten",
                "leveringsfase | Klanten",
                "gebruiksfase | Klanten",
                "loyaliteitsfase | Terugkerende klanten",
                "ambassadeursfase | Terugkerende klanten"
            );

    [Fact]
    public void The_worked_journey() =>
        Dutch("table-worked-journey")
            .Should()
            .Equal(
                "Customer Journey | Activiteit | Taak | Kanaal",
                "TV | Informeren pré sales | Presenteren actie | Massamedia: tv",
                "Website assortiment | Informeren pré sales | Presenteren actie | Elektronisch: website",
                "Website chat | Communiceren pré sales | Toelichting/vragen actie | Elektronisch: website",
                "e-mail klantenservice | Communiceren pré sales | Toelichting/vragen actie | Elektronisch: e-mail",
                "Telefoon klantenservice | Communiceren pré sales | Toelichting/vragen actie | Direct mail: telefoon",
                "Website bestellen | Transacties | Bestellen/order plaatsen | Elektronisch: website",
                "e-mail bestellen | Afhandelen | Gegevens order versturen | Elektronisch: e-mail"
            );

    /// <summary>What the tables name is in the other subjects too, in the same stage.</summary>
    [Theory]
    [InlineData("table-content-and-channels", 2, KnowledgeSubject.ContentKinds, null)]
    [InlineData("table-kpis", 1, KnowledgeSubject.Kpis, UseRole.Primary)]
    [InlineData("table-kpis", 2, KnowledgeSubject.Kpis, UseRole.Secondary)]
    [InlineData("table-kpis", 3, KnowledgeSubject.Tools, UseRole.Measurement)]
    public void Cells_agree_with_the_entries(string table, int column, KnowledgeSubject subject, UseRole? role)
    {
        foreach (var row in Table(table).Rows)
        {
            var stage = Enum.Parse<LifecycleStage>(row[0].English);
            foreach (var part in row[column].Dutch.Split(", "))
            {
                KnowledgeBase
                    .Of(subject)
                    .Where(entry => Words.Has(entry, part))
                    .Should()
                    .ContainSingle(part)
                    .Which.Uses.Should()
                    .Contain(use => use.Stage == stage && use.Role == role, part);
            }
        }
    }

    [Fact]
    public void Every_channel_of_the_table_is_a_means_or_a_touchpoint_of_its_stage()
    {
        foreach (var row in Table("table-content-and-channels").Rows)
        {
            var stage = Enum.Parse<LifecycleStage>(row[0].English);
            foreach (
                var part in row[3].Dutch.Replace("Google (SEO/SEA)", "SEO, SEA", StringComparison.Ordinal).Split(", ")
            )
            {
                KnowledgeBase
                    .Means.Cast<KnowledgeEntry>()
                    .Concat(KnowledgeBase.Touchpoints)
                    .Should()
                    .Contain(entry => Words.Has(entry, part) && entry.In(stage) != null, part);
            }
        }
    }

    [Fact]
    public void A_table_asked_for_by_its_id_is_shown_cell_for_cell()
    {
        foreach (var table in KnowledgeBase.Tables)
        {
            var shown = KnowledgeTables.Of(table).Should().ContainSingle().Subject;

            shown.Subject.Should().Be(table.Id);
            shown.Rows.Should().HaveCount(table.Rows.Count);
            shown
                .Rows[0]
                .Select(cell => cell.ToString())
                .Should()
                .Equal(table.Rows[0].Select(cell => Cell.Text(cell).ToString()));
        }
    }

    [Fact]
    public void The_worked_journey_calls_activities_in_English_as_journey_tables_do()
    {
        string[] pairs =
        [
            .. Table("table-worked-journey")
                .Rows.Select(row => row[1])
                .Where(cell => !cell.English.Contains("pre-sales", StringComparison.Ordinal))
                .Select(cell => cell.English),
        ];

        pairs.Should().Equal(Label(ActivityKind.Transact), Label(ActivityKind.Fulfil));

        static string Label(ActivityKind kind)
        {
            var label = Terms.Of(kind).Label.English;
            return char.ToUpperInvariant(label[0]) + label[1..];
        }
    }

    private static IEnumerable<string> Dutch(string id)
    {
        var table = Table(id);
        return new[] { table.Columns }
            .Concat(table.Rows)
            .Select(cells => string.Join(" | ", cells.Select(cell => cell.Dutch)));
    }

    private static SourceTable Table(string id) => (SourceTable)KnowledgeBase.Find(id)!;
}
