using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;
using Dakmad.Schema;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Schema;

/// <summary>The plans that judge the schema, judged themselves.</summary>
public sealed class SharedPlanTests
{
    private static readonly SchemaTable Table = SchemaTable.OfDocumentation;

    [Fact]
    public void The_reader_takes_what_is_written_down_as_good_and_refuses_what_is_bad()
    {
        var wrong =
            from plan in PlantedPlans.All()
            let verdict = Table.Verdict(plan.Name, plan.Json)
            where verdict != plan.IsGood
            select plan.Name;

        wrong.Should().BeEmpty();
    }

    private const string LastAboutJson = "DAK0023";

    [Fact]
    public void Every_field_of_the_schema_is_changed_somewhere()
    {
        var schema = new SchemaFields(PlanSchema.Text);
        var fields =
            from definition in schema.Objects
            from field in schema.Fields(definition)
            select (definition, field);

        ChangedPlans.Places().Keys.Order().Should().Equal(fields.Order());
    }

    [Fact]
    public void No_two_plans_have_the_same_name() =>
        SharedPlans.All.Select(plan => plan.Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_error_is_listed_as_beyond_a_schema_or_is_all_that_is_wrong_with_some_plan()
    {
        var alone = SharedPlans
            .All.Where(plan => !Table.Cases.ContainsKey(plan.Name))
            .Select(plan => SchemaTable.Errors(plan.Json))
            .Where(errors => errors.Length == 1)
            .Select(errors => errors[0])
            .ToHashSet(StringComparer.Ordinal);

        // The file of an error that is listed shows that the schema lets it through.
        Errors().Should().BeEquivalentTo(alone);
        Table.Ids.Should().BeSubsetOf(alone);
    }

    [Fact]
    public void A_case_beyond_the_schema_has_a_plan_with_no_other_error()
    {
        Table.Cases.Should().NotBeEmpty();
        foreach (var (name, id) in Table.Cases)
        {
            var plan = SharedPlans.All.Should().ContainSingle(plan => plan.Name == name).Subject;
            SchemaTable.Errors(plan.Json).Should().Equal(id);
        }
    }

    /// <summary>Errors about a plan as JSON; what comes after them until integrity is about tables, configurations and files.</summary>
    private static IEnumerable<string> Errors() =>
        ReadingDiagnostics
            .All.Concat(IntegrityDiagnostics.All)
            .Where(descriptor => descriptor.Severity == Severity.Error)
            .Select(descriptor => descriptor.Id)
            .Where(id => string.CompareOrdinal(id, LastAboutJson) <= 0 || string.CompareOrdinal(id, "DAK1") > 0);
}
