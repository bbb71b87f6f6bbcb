using System;

namespace Dakmad.Formats;

/// <summary>One of many plans that could not be written.</summary>
/// <param name="PlanId">The id of the plan.</param>
/// <param name="Path">Where it should have gone.</param>
/// <param name="Fault">Why it could not.</param>
public sealed record BulkFault(string PlanId, string Path, Exception Fault);
