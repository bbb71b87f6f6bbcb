using System.CommandLine;
using Dakmad.Tool.Files;

namespace Dakmad.Tool.CommandLine;

/// <summary>The options about the file that a result goes to: where, whether it may replace another, and through which links.</summary>
internal sealed class TargetOptions
{
    private readonly Option<string?>? _out;
    private readonly Option<bool>? _force;
    private readonly Option<bool> _followLinks;

    private TargetOptions(Command command, Language language, bool hasOut, bool hasForce)
    {
        _followLinks = CommonOptions.Switch(
            "--follow-links",
            new(
                "Schrijft ook door een link die de checkout of de werkmap uit leidt.",
                "Also writes through a link that leads out of the checkout or the working folder."
            ),
            language
        );
        if (hasOut)
        {
            _out = CommonOptions.Out(language);
            command.Add(_out);
        }

        if (hasForce)
        {
            _force = CommonOptions.Switch(
                "--force",
                new("Overschrijft een bestand dat er al is.", "Overwrites a file that is already there."),
                language
            );
            command.Add(_force);
        }

        command.Add(_followLinks);
    }

    /// <summary>For a verb that has <c>--out</c>.</summary>
    public static TargetOptions WithOut(Command command, Language language) =>
        new(command, language, hasOut: true, hasForce: true);

    /// <summary>For a verb that is given the file as an argument.</summary>
    public static TargetOptions WithArgument(Command command, Language language) =>
        new(command, language, hasOut: false, hasForce: true);

    /// <summary>For a verb that rewrites what it reads.</summary>
    public static TargetOptions ForRewriting(Command command, Language language) =>
        new(command, language, hasOut: false, hasForce: false);

    /// <summary>The path that <c>--out</c> says; null without it.</summary>
    public string? PathOf(ParseResult parse) => _out is null ? null : parse.GetValue(_out);

    /// <summary>What <c>--out</c> says; standard output without it.</summary>
    public PlanTarget Out(ParseResult parse, Session session)
    {
        var path = _out is null ? null : parse.GetValue(_out);
        return Of(path ?? FilePaths.Standard, Replacing.Reports, parse, session);
    }

    /// <summary>Another file for a report beside what <c>--out</c> says.</summary>
    public PlanTarget At(string path, ParseResult parse, Session session) =>
        Of(path, Replacing.Reports, parse, session);

    /// <summary>A file that was given as an argument.</summary>
    public PlanTarget Argument(string path, ParseResult parse, Session session) =>
        Of(path, Replacing.Nothing, parse, session);

    /// <summary>The file that a plan was read from.</summary>
    public PlanTarget Source(PlanSource source, ParseResult parse, Session session) =>
        new(source.Path, session)
        {
            Replacing = Replacing.Own,
            FollowsLinks = parse.GetValue(_followLinks),
            Source = source.File,
        };

    private PlanTarget Of(string path, Replacing usual, ParseResult parse, Session session) =>
        new(path, session)
        {
            Replacing = _force is not null && parse.GetValue(_force) ? Replacing.Anything : usual,
            FollowsLinks = parse.GetValue(_followLinks),
        };
}
