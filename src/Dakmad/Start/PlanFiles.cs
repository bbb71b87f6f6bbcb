using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Formats;
using Dakmad.Json;

namespace Dakmad;

/// <summary>
/// Plans out of files and into them. <c>Load</c> and <c>Parse</c> give the plan or throw; <c>Read</c> gives everything
/// that was found, with lines and columns, and throws nothing for what stands in a file.
/// </summary>
public static class PlanFiles
{
    extension(MarketingPlan)
    {
        /// <summary>Reads a plan from a file of JSON.</summary>
        /// <param name="path">Where the file is.</param>
        /// <exception cref="ArgumentException">The path is empty.</exception>
        /// <exception cref="ReadException">The file has errors; they are listed with their lines and columns.</exception>
        /// <exception cref="IOException">The file cannot be opened or read.</exception>
        /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
        /// <example>
        /// <code>
        /// var plan = MarketingPlan.Load("plan.json");
        /// Console.WriteLine(plan.Check());
        /// </code>
        /// </example>
        public static MarketingPlan Load(string path) => PlanJson.ReadFile(path).GetValueOrThrow();

        /// <summary>Reads a plan from a stream of JSON, to its end.</summary>
        /// <param name="stream">A stream of text in UTF-8; it stays open.</param>
        /// <exception cref="ReadException">The text has errors; they are listed with their lines and columns.</exception>
        /// <exception cref="IOException">The stream cannot be read.</exception>
        public static MarketingPlan Load(Stream stream) => PlanJson.Read(stream).GetValueOrThrow();

        /// <summary>Reads a plan from a file of JSON.</summary>
        /// <param name="path">Where the file is.</param>
        /// <param name="cancellationToken">Ends reading early.</param>
        /// <exception cref="ArgumentException">The path is empty.</exception>
        /// <exception cref="ReadException">The file has errors; they are listed with their lines and columns.</exception>
        /// <exception cref="IOException">The file cannot be opened or read.</exception>
        /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
        /// <example><code>var plan = await MarketingPlan.LoadAsync("plan.json");</code></example>
        public static async Task<MarketingPlan> LoadAsync(string path, CancellationToken cancellationToken = default)
        {
            var read = await PlanJson.ReadFileAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false);
            return read.GetValueOrThrow();
        }

        /// <summary>Reads a plan from a stream of JSON, to its end.</summary>
        /// <param name="stream">A stream of text in UTF-8; it stays open.</param>
        /// <param name="cancellationToken">Ends reading early.</param>
        /// <exception cref="ReadException">The text has errors; they are listed with their lines and columns.</exception>
        /// <exception cref="IOException">The stream cannot be read.</exception>
        /// <example><code>var plan = await MarketingPlan.LoadAsync(request.Body);</code></example>
        public static async Task<MarketingPlan> LoadAsync(Stream stream, CancellationToken cancellationToken = default)
        {
            var read = await PlanJson.ReadAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
            return read.GetValueOrThrow();
        }

        /// <summary>Reads a plan from a text of JSON.</summary>
        /// <param name="json">The text.</param>
        /// <exception cref="ReadException">The text has errors; they are listed with their lines and columns.</exception>
        /// <example><code>var plan = MarketingPlan.Parse(File.ReadAllText("plan.json"));</code></example>
        public static MarketingPlan Parse(string json) => PlanJson.Read(json).GetValueOrThrow();

        /// <summary>Reads a plan from a text of JSON and tells everything that is the matter with it.</summary>
        /// <param name="json">The text.</param>
        /// <param name="file">The name that findings mention; null for a text without a file.</param>
        /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
        /// <example>
        /// <code>
        /// var read = MarketingPlan.Read(json);
        /// foreach (var finding in read.Report.Errors)
        /// {
        ///     Console.WriteLine($"{finding.Location}: {finding.Message()}");
        /// }
        /// </code>
        /// </example>
        public static ReadResult<MarketingPlan> Read(string json, string? file = null) => PlanJson.Read(json, file);

        /// <summary>Reads a plan from a stream of JSON and tells everything that is the matter with it.</summary>
        /// <param name="stream">A stream of text in UTF-8; it stays open.</param>
        /// <param name="file">The name that findings mention; null for a text without a file.</param>
        /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
        /// <exception cref="IOException">The stream cannot be read.</exception>
        public static ReadResult<MarketingPlan> Read(Stream stream, string? file = null) => PlanJson.Read(stream, file);

        /// <summary>Reads a plan from a stream of JSON and tells everything that is the matter with it.</summary>
        /// <param name="stream">A stream of text in UTF-8; it stays open.</param>
        /// <param name="file">The name that findings mention; null for a text without a file.</param>
        /// <param name="cancellationToken">Ends reading early.</param>
        /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
        /// <exception cref="IOException">The stream cannot be read.</exception>
        public static Task<ReadResult<MarketingPlan>> ReadAsync(
            Stream stream,
            string? file = null,
            CancellationToken cancellationToken = default
        ) => PlanJson.ReadAsync(stream, file, cancellationToken: cancellationToken);

        /// <summary>Reads a plan from a file of JSON and tells everything that is the matter with it.</summary>
        /// <param name="path">Where the file is; findings mention it so.</param>
        /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
        /// <exception cref="ArgumentException">The path is empty.</exception>
        /// <exception cref="IOException">The file cannot be opened or read.</exception>
        /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
        /// <example>
        /// <code>
        /// // Everything there is to say of a file, each with its line and column.
        /// Console.WriteLine(MarketingPlan.ReadFile("plan.json").Check());
        /// </code>
        /// </example>
        public static ReadResult<MarketingPlan> ReadFile(string path) => PlanJson.ReadFile(path);

        /// <summary>Reads a plan from a file of JSON and tells everything that is the matter with it.</summary>
        /// <param name="path">Where the file is; findings mention it so.</param>
        /// <param name="cancellationToken">Ends reading early.</param>
        /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
        /// <exception cref="ArgumentException">The path is empty.</exception>
        /// <exception cref="IOException">The file cannot be opened or read.</exception>
        /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
        public static Task<ReadResult<MarketingPlan>> ReadFileAsync(
            string path,
            CancellationToken cancellationToken = default
        ) => PlanJson.ReadFileAsync(path, cancellationToken: cancellationToken);
    }

    /// <param name="plan">The plan.</param>
    extension(MarketingPlan plan)
    {
        /// <summary>Writes the plan to a file of JSON, which is replaced as a whole or not at all.</summary>
        /// <param name="path">Where the file is or will be.</param>
        /// <exception cref="ArgumentException">The path is empty.</exception>
        /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
        /// <exception cref="IOException">The file cannot be written, or something would be lost by that.</exception>
        /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
        /// <example><code>plan.Save("plan.json");</code></example>
        public void Save(string path) => PlanJson.WriteFile(plan, path);

        /// <summary>Writes the plan as JSON to a stream, which stays open.</summary>
        /// <param name="stream">Where it goes.</param>
        /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
        /// <exception cref="IOException">The stream cannot be written.</exception>
        public void Save(Stream stream) => PlanJson.Write(plan, stream);

        /// <summary>Writes the plan to a file of JSON, which is replaced as a whole or not at all.</summary>
        /// <param name="path">Where the file is or will be.</param>
        /// <param name="cancellationToken">Ends writing early; what was there is then still there.</param>
        /// <exception cref="ArgumentException">The path is empty.</exception>
        /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
        /// <exception cref="IOException">The file cannot be written, or something would be lost by that.</exception>
        /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
        public Task SaveAsync(string path, CancellationToken cancellationToken = default) =>
            PlanJson.WriteFileAsync(plan, path, cancellationToken);

        /// <summary>Writes the plan as JSON to a stream, which stays open.</summary>
        /// <param name="stream">Where it goes.</param>
        /// <param name="cancellationToken">Ends writing early.</param>
        /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
        /// <exception cref="IOException">The stream cannot be written.</exception>
        public Task SaveAsync(Stream stream, CancellationToken cancellationToken = default) =>
            PlanJson.WriteAsync(plan, stream, cancellationToken);

        /// <summary>The plan as a text of JSON.</summary>
        /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
        public string ToJson() => PlanJson.Write(plan);
    }
}
