using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Dakmad.Drawing;
using Dakmad.Drawing.Svg;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Drawing;

public sealed class SvgTests
{
    private static readonly string[] Elements =
    [
        "svg",
        "title",
        "desc",
        "g",
        "rect",
        "path",
        "circle",
        "text",
        "tspan",
    ];

    private static readonly string[] Attributes =
    [
        .. "transform xmlns width height viewBox lang role aria-labelledby aria-hidden font-family id class x y rx cx cy r d".Split(
            ' '
        ),
        .. "fill stroke stroke-width stroke-dasharray font-size font-weight text-anchor textLength lengthAdjust".Split(
            ' '
        ),
    ];

    [Fact]
    public void Hostile_names_come_back_exactly_and_nothing_can_run()
    {
        foreach (var touchpoints in new[] { 7, 20, 60 })
        {
            var svg = XDocument.Parse(DrawnPlans.WithJourney(touchpoints, DrawnPlans.Hostile).ToSvg("lang"));

            var cards = svg.Descendants().Where(element => element.Attribute("class")?.Value == "card");
            cards
                .Select(card => Texts(card).ElementAt(1))
                .Should()
                .Equal(Enumerable.Range(0, touchpoints).Select(i => DrawnPlans.Hostile[i % DrawnPlans.Hostile.Length]));
            svg.Descendants().Select(element => element.Name.LocalName).Should().BeSubsetOf(Elements);
            svg.Descendants()
                .Attributes()
                .Select(attribute => attribute.Name.LocalName)
                .Should()
                .BeSubsetOf(Attributes);
        }
    }

    [Fact]
    public void Ids_are_unique_on_a_page_with_all_maps_of_a_plan_and_labels_refer_to_them()
    {
        var plan = DrawnPlans.Sample;
        var maps = plan.Operational.Journeys.Select(journey => XDocument.Parse(plan.ToSvg(journey.Id))).ToArray();

        var ids = maps.SelectMany(map => map.Descendants().Attributes("id")).Select(id => id.Value).ToArray();

        ids.Should().OnlyHaveUniqueItems();
        foreach (var map in maps)
        {
            ids.Should().Contain(map.Root!.Attribute("aria-labelledby")!.Value.Split(' '));
            map.Root.Elements().First().Value.Should().StartWith("Journeymap: ");
        }
    }

    [Fact]
    public void The_ids_can_be_given_a_start_of_ones_own()
    {
        var picture = JourneyMapLayout.Of(DrawnPlans.Sample.Analyse(), "nabestellen").Picture;
        using var text = new System.IO.StringWriter();

        SvgPicture.Write(picture, text, "tweede");
        var act = () => SvgPicture.Write(picture, text, "a b");

        text.ToString().Should().Contain("id=\"tweede-title\"");
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_map_is_the_same_every_time_and_its_writer_twin_writes_it()
    {
        var plan = DrawnPlans.WithJourney(20, DrawnPlans.Dutch);
        using var text = new System.IO.StringWriter();

        plan.WriteSvg("lang", text);

        text.ToString().Should().Be(plan.ToSvg("lang")).And.NotContain("\r");
    }

    [Fact]
    public void A_journey_that_the_plan_does_not_have_is_refused_with_those_it_has()
    {
        var act = () => DrawnPlans.Sample.ToSvg("kopen");

        act.Should().Throw<ArgumentException>().WithMessage("*'actie-bestellen', 'nabestellen'*");
    }

    [Theory]
    [InlineData(Tone.Ink, 4.5)]
    [InlineData(Tone.Muted, 4.5)]
    [InlineData(Tone.Accent, 4.5)]
    [InlineData(Tone.Figure, 3)]
    public void What_is_read_keeps_the_contrast_of_AA_on_paper_and_fields(Tone tone, double least)
    {
        foreach (var colour in new Func<Tone, string>[] { Tones.Colour, Tones.Dark })
        {
            Contrast(colour(tone), colour(Tone.Paper)).Should().BeGreaterThan(least);
            Contrast(colour(tone), colour(Tone.Field)).Should().BeGreaterThan(least);
        }
    }

    /// <summary>The contrast of two colours (WCAG 2.2).</summary>
    private static double Contrast(string one, string two)
    {
        double[] both = [Luminance(one), Luminance(two)];
        return (both.Max() + 0.05) / (both.Min() + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Convert
            .FromHexString(colour[1..])
            .Select(part => part / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    /// <summary>The texts of an element, without the hyphens that only the eye sees.</summary>
    private static IEnumerable<string> Texts(XElement element) =>
        element
            .Descendants()
            .Where(text => text.Name.LocalName == "text")
            .Select(text =>
                InertText.Read(
                    string.Concat(
                        text.DescendantNodes()
                            .OfType<XText>()
                            .Where(node => node.Parent!.Attribute("aria-hidden") is null)
                            .Select(node => node.Value)
                    )
                )
            );
}
