using Dakmad.Tool;

using var signals = TerminationSignals.Obey();
return await DakmadCommand.RunAsync(args, Streams.OfProcess()).ConfigureAwait(false);
