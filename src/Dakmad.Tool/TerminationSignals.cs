using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace Dakmad.Tool;

/// <summary>
/// Ends the process at once when it is told to, whatever it is doing: computing, or waiting for a file that does not come.
/// Nothing is lost by that, since files are written beside their place; what stands there then is taken away on the way
/// out. A second signal adds nothing to the first.
/// </summary>
internal sealed class TerminationSignals : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;
    private int _isEnding;

    private TerminationSignals() =>
        _registrations = [
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => End(context, ExitCode.HungUp)),
            PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, ExitCode.Interrupted)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, ExitCode.Terminated)),
        ];

    /// <summary>Obeys signals from now on.</summary>
    public static TerminationSignals Obey() => new();

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }
    }

    private void End(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        if (Interlocked.Exchange(ref _isEnding, 1) == 0)
        {
            Environment.Exit(exitCode);
        }
    }
}
