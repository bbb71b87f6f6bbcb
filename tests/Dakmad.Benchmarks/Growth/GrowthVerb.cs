using System;

namespace Dakmad.Benchmarks.Growth;

/// <summary>Something that is done with an input.</summary>
/// <param name="Name">What it is called on the command line and in the table.</param>
/// <param name="Takes">Whether it can be done with an input.</param>
/// <param name="Run">Does it, and gives a count that depends on it.</param>
internal sealed record GrowthVerb(string Name, Func<GrowthInput, bool> Takes, Func<GrowthInput, int> Run);
