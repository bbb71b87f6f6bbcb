using System;

namespace Dakmad.Traversal;

/// <summary>Makes a new part of an old one; null when the rest of the way leads to nothing.</summary>
internal delegate PlanPart? PartEdit(PlanPart part, ReadOnlySpan<string> way);
