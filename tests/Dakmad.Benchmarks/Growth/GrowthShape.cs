using System;

namespace Dakmad.Benchmarks.Growth;

/// <summary>A form of input that grows.</summary>
/// <param name="Name">What it is called on the command line and in the table.</param>
/// <param name="Size">A size at which most work is long enough to measure.</param>
/// <param name="Make">Makes the input of a size.</param>
internal sealed record GrowthShape(string Name, int Size, Func<int, GrowthInput> Make);
