using System;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Dakmad.Tests;

/// <summary>A statement that holds for every value of a kind, tried on values that are the same in every run.</summary>
internal static class Law
{
    public static void Holds<T>(Arbitrary<T> values, Action<T> law, int tests = 1000) =>
        Run(Prop.ForAll(values, law), tests);

    public static void Holds<T>(Gen<T> values, Action<T> law, int tests = 1000) =>
        Holds(values.ToArbitrary(), law, tests);

    public static void Holds<T>(Gen<T> values, Func<T, bool> law, int tests = 1000) =>
        Run(Prop.ForAll(values.ToArbitrary(), law), tests);

    private static void Run(Property property, int tests)
    {
        var replay = new Replay(new Rnd(20270101), FSharpOption<int>.None);
        Check.One(
            Config
                .QuickThrowOnFailure.WithMaxTest(tests)
                .WithReplay(FSharpOption<Replay>.Some(replay))
                .WithQuietOnSuccess(true),
            property
        );
    }
}
