using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Csv;

/// <summary>Of a row in which several cells are wrong all are told at once, each at its place.</summary>
public sealed class BrokenRowTests
{
    [Fact]
    public void Every_cell_of_a_broken_row_is_told_at_once()
    {
        var report = PlanCsv
            .Read([
                File("marketingplan", "id;naam;valuta;budget;periode;taal\np;;euro;veel;volgend jaar;Fries\n"),
                File("kanalen", "niveau;id;naam;contactvorm\noperationeel;web;Website;online\n"),
                File("activiteiten", "id;naam;soort;verkoopmoment\nbestellen;Bestellen;transactie;pré sales\n"),
                File("customer-journeys", "id;naam;budget\nkopen;Kopen;EUR 1.5\n"),
                File(
                    "contactmomenten",
                    "customer journey;id;naam;kanaal;activiteit;fase;6B-fasen;verwacht aantal;doorstroomratio;gedeelde klantcontext;reactietijd;kosten per contact\n"
                        + "kopen;zien!;;De kiosk;betalen;later;zien;-5;150%;misschien;drie tellen;EUR 1.5\n"
                        + "kopen;order;Order;web;bestellen;;;;;;3 werkdagen;\n"
                ),
                File(
                    "taken",
                    "customer journey;contactmoment;id;naam;voorbereidingstijd;deadline\n"
                        + "kopen;order;pakken;#N/B;twee etmalen;31-02-2027\nruilen;order;x y;Ruilen;;morgen\n"
                ),
            ])
            .Report;

        report.Should().OnlyContain(finding => finding.Location!.Line > 1);
        Approved.Match(
            string.Concat(
                report.Select(finding =>
                    $"{finding.Location} {finding.Id}\n  {finding.Message(Language.Dutch)}\n  {finding.Message(Language.English)}\n"
                )
            ),
            "broken-rows"
        );
    }

    private static KeyValuePair<string, ReadOnlyMemory<byte>> File(string name, string text) =>
        KeyValuePair.Create($"{name}.csv", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(text));
}
