using System;

namespace Dakmad.Benchmarks.Compare;

/// <summary>Something to be measured.</summary>
/// <param name="Name">What is done and with what.</param>
/// <param name="Do">Does it once; what comes back is what a user would keep.</param>
/// <param name="KeepsResult">Whether the size of what comes back means something.</param>
internal sealed record Work(string Name, Func<object> Do, bool KeepsResult = false);
