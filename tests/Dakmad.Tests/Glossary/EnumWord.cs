using System;
using Dakmad.Glossary;

namespace Dakmad.Tests.Glossary;

/// <summary>A member of an enumeration and its words.</summary>
/// <param name="Type">The enumeration.</param>
/// <param name="Term">The entry of the member.</param>
/// <param name="Read">Reads a label as a member of the enumeration and gives the entry of what was read.</param>
internal sealed record EnumWord(Type Type, Term Term, Func<string, Term?> Read);
