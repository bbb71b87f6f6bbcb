using System.Text.Json.Serialization;

namespace Dakmad.NoReflection;

/// <summary>How System.Text.Json knows the types of one's own without reflection.</summary>
[JsonSerializable(typeof(Submission))]
[JsonSerializable(typeof(Exercise))]
internal sealed partial class SubmissionContext : JsonSerializerContext;
