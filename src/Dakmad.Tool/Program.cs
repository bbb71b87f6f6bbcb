using Dakmad.Tool;

return await DakmadCommand.RunAsync(args, Streams.OfProcess()).ConfigureAwait(false);
