using Dakmad.Formats;
using Dakmad.Tool.Output;

namespace Dakmad.Tool.Verbs;

/// <summary>Tells what was found in a file that is read in order to make something of it.</summary>
internal static class ReadFindings
{
    /// <summary>
    /// Writes the findings to standard error, so that they do not mix with the result, and sums them up when they keep
    /// the verb from its work.
    /// </summary>
    public static void TellFindings<T>(this Session session, ReadResult<T> read)
        where T : class
    {
        var language = session.LanguageFor(read.Language);
        session.Error.Findings(read.Report.Limited(session.Limits.Findings), language);
        if (read.Value is null)
        {
            var tally = new Tally();
            tally.Add(read.Report, read.Language);
            tally.WriteTo(session.Error, language);
        }

        session.Error.Flush();
    }
}
