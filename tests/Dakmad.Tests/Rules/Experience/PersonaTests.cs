using System.Linq;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Chain.ChainPlan;

namespace Dakmad.Tests.Rules.Experience;

/// <summary>Who stands for a target group, what moves them, and whether journeys tell them apart.</summary>
public sealed class PersonaTests
{
    [Theory]
    // Target groups that walk a journey and groups with a persona; 'jongeren' are a part of 'allen'.
    [InlineData("", "zakelijk")]
    [InlineData("allen", "allen")]
    [InlineData("allen", "jongeren")]
    [InlineData("jongeren", "allen")]
    [InlineData("allen zakelijk", "zakelijk jongeren")]
    [InlineData("allen", "zakelijk", "/strategic/targetGroups/0: Allen")]
    [InlineData("jongeren", "zakelijk", "/tactical/targetGroups/0: Jongeren")]
    [InlineData("allen zakelijk", "jongeren", "/strategic/targetGroups/1: Zakelijk")]
    [InlineData("allen jongeren", "zakelijk", "/strategic/targetGroups/0: Allen", "/tactical/targetGroups/0: Jongeren")]
    // A persona of nobody in particular stands for no group.
    [InlineData("allen", "-", "/strategic/targetGroups/0: Allen")]
    // That there are no personas at all is said once, about the first by id.
    [InlineData("zakelijk jongeren", "", "/tactical/targetGroups/0: Jongeren")]
    [InlineData("zakelijk", "", "/strategic/targetGroups/1: Zakelijk")]
    [InlineData("allen zakelijk jongeren", "", "/strategic/targetGroups/0: Allen")]
    public void A_target_group_that_walks_has_a_persona(string walking, string personas, params string[] found)
    {
        var plan = Of(
            new() { TargetGroups = [Group("allen"), Group("zakelijk")] },
            new() { TargetGroups = [Group("jongeren", "allen")] },
            new()
            {
                Journeys =
                [
                    Journey("kijken"),
                    Journey("kopen") with
                    {
                        TargetGroups = Each<Ref<TargetGroup>>(walking, id => id),
                    },
                ],
            }
        ) with
        {
            Personas = Each(personas, group => Persona("mark", group == "-" ? null : group)),
        };

        Found.By("DAK7001", plan).Should().Equal(found);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("goal", 0)]
    [InlineData("motivation", 0)]
    [InlineData("worry", 0)]
    [InlineData("description", 1)]
    [InlineData("role", 1)]
    public void Something_moves_a_persona(string what, int findings)
    {
        var persona = Persona("mark") with
        {
            Goals = what == "goal" ? ["Kopen"] : [],
            Motivations = what == "motivation" ? ["Gemak"] : [],
            Worries = what == "worry" ? ["Prijs"] : [],
            Description = what == "description" ? "Koopt vaak." : null,
            BuyingRoles = what == "role" ? [BuyingRole.User] : [],
        };

        Found.By("DAK7002", Of() with { Personas = [persona] }).Should().HaveCount(findings);
    }

    [Theory]
    // For whom journeys are: personas, after an @ target groups, after a # the personas of a touchpoint.
    [InlineData("kim", "", false)]
    [InlineData("kim mark", "", true)]
    [InlineData("kim mark", "mark kim", true)]
    [InlineData("kim mark", "kim", false)]
    [InlineData("kim mark", "kim|mark kim", false)]
    [InlineData("kim mark", "#kim", false)]
    [InlineData("kim mark", "#kim #mark", true)]
    [InlineData("kim mark", "@allen", true)]
    [InlineData("kim mark", "@jongeren", true)]
    [InlineData("kim mark", "@zakelijk", false)]
    [InlineData("kim mark", "@zakelijk @allen", true)]
    [InlineData("kim mark", "@zakelijk kim mark", true)]
    [InlineData("kim mark@zakelijk", "@allen", false)]
    [InlineData("kim mark@jongeren", "@allen", true)]
    [InlineData("kim mark@allen", "@jongeren", true)]
    [InlineData("kim mark@zakelijk", "", true)]
    public void Journeys_tell_personas_apart(string personas, string journeys, bool isFound)
    {
        var plan = Of(
            new() { TargetGroups = [Group("allen"), Group("zakelijk")] },
            new() { TargetGroups = [Group("jongeren", "allen")] },
            new() { Journeys = [.. journeys.Split('|').Select(For)] }
        ) with
        {
            Personas = Each(
                personas,
                text => text.Split('@') is [var id, var group] ? Persona(id, group) : Persona(text, "jongeren")
            ),
        };

        Found.By("DAK7003", plan).Should().Equal(isFound ? ["/operational/journeys: 2; Kim, Mark"] : []);
    }

    [Fact]
    public void A_persona_of_no_group_walks_every_journey()
    {
        var plan = Of(operational: new() { Journeys = [For("@zakelijk")] }) with
        {
            Personas = [Persona("mark"), Persona("kim")],
        };

        Found.By("DAK7003", plan).Should().Equal("/operational/journeys: 2; Kim, Mark");
    }

    [Fact]
    public void Without_journeys_there_is_nothing_to_tell_apart() =>
        Found.By("DAK7003", Of() with { Personas = [Persona("mark"), Persona("kim")] }).Should().BeEmpty();

    private static Journey For(string text)
    {
        var words = Each(text, word => word);
        return Journey(
            "kopen",
            Touchpoint("zien"),
            Touchpoint("doen") with
            {
                Personas = Marked<Persona>(words, '#'),
            }
        ) with
        {
            TargetGroups = Marked<TargetGroup>(words, '@'),
            Personas = Marked<Persona>(words, null),
        };
    }

    private static ValueList<Ref<T>> Marked<T>(ValueList<string> words, char? mark)
        where T : PlanElement =>
        [
            .. words
                .Where(word => mark is null ? char.IsLetter(word[0]) : word[0] == mark)
                .Select(word => new Ref<T>(word.TrimStart('#', '@'))),
        ];

    private static Persona Persona(string id, string? group = null) =>
        new()
        {
            Id = id,
            Name = char.ToUpperInvariant(id[0]) + id[1..],
            TargetGroup = Ref<TargetGroup>(group),
        };
}
