using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Tests.Generators;
using FluentAssertions;
using FsCheck;
using Xunit;

namespace Dakmad.Tests.Model;

public sealed class EnumSetTests
{
    private static readonly Gen<SixBStage[]> Stages = Draw.AsGen(draw =>
        Enumerable.Range(0, draw.Below(8)).Select(_ => draw.Member<SixBStage>()).ToArray()
    );

    private enum Short : short
    {
        Negative = -1,
        Low = 0,
        High = 63,
        Higher = 64,
    }

    private enum Long : long
    {
        Negative = -1,
        Low = 0,
        High = 63,
        Highest = long.MaxValue,
    }

    private enum Signed
    {
        Negative = -1,
        Low = 0,
        Higher = 64,
    }

    [Fact]
    public void A_set_holds_what_was_put_in_once_and_in_the_order_of_the_enumeration() =>
        Law.Holds(
            Stages,
            stages =>
            {
                EnumSet<SixBStage> set = [.. stages];
                set.Should().Equal(stages.Distinct().Order());
                set.Count.Should().Be(stages.Distinct().Count());
                set.IsEmpty.Should().Be(stages.Length == 0);
                Enum.GetValues<SixBStage>().Where(set.Contains).Should().Equal(set);
            }
        );

    [Fact]
    public void Sets_of_the_same_members_are_equal_and_have_one_hash() =>
        Law.Holds(
            Stages,
            stages =>
            {
                EnumSet<SixBStage> set = [.. stages];
                EnumSet<SixBStage> again = [.. stages.Reverse(), .. stages];
                (set == again).Should().BeTrue();
                (set != again).Should().BeFalse();
                set.Equals((object)again).Should().BeTrue();
                again.GetHashCode().Should().Be(set.GetHashCode());
            }
        );

    [Fact]
    public void Sets_of_other_members_differ()
    {
        EnumSet<SixBStage> set = [SixBStage.Order];

        (set == []).Should().BeFalse();
        (set != [SixBStage.Pay]).Should().BeTrue();
        set.Equals(SixBStage.Order).Should().BeFalse();
    }

    [Fact]
    public void The_default_is_the_empty_set()
    {
        (default(EnumSet<SixBStage>) == []).Should().BeTrue();
        default(EnumSet<SixBStage>).Should().BeEmpty();
    }

    [Fact]
    public void Adding_a_member_leaves_the_set_itself_alone()
    {
        EnumSet<SixBStage> set = [SixBStage.Pay];

        set.With(SixBStage.Visit).Should().Equal(SixBStage.Visit, SixBStage.Pay);
        set.With(SixBStage.Pay).Should().Equal(SixBStage.Pay);
        set.Should().Equal(SixBStage.Pay);
    }

    [Fact]
    public void A_set_reads_as_its_members() =>
        EnumSet.Create(SixBStage.Pay, SixBStage.Order).ToString().Should().Be("[Order, Pay]");

    [Fact]
    public void Enumerations_of_every_width_fit()
    {
        EnumSet.Create(Short.High, Short.Low).Should().Equal(Short.Low, Short.High);
        EnumSet.Create(Long.High, Long.Low).Should().Equal(Long.Low, Long.High);
        EnumSet.Create(Signed.Low).Should().Equal(Signed.Low);
    }

    [Fact]
    public void A_value_outside_0_and_63_is_refused()
    {
        Action[] refused =
        [
            () => EnumSet.Create(Short.Negative),
            () => EnumSet.Create(Short.Higher),
            () => EnumSet.Create(Long.Negative),
            () => EnumSet.Create(Long.Highest),
            () => EnumSet.Create(Signed.Negative),
            () => EnumSet.Create(Signed.Higher),
            () => EnumSet.Create((SixBStage)64),
        ];

        foreach (var create in refused)
        {
            create.Should().Throw<ArgumentOutOfRangeException>();
        }
    }
}
