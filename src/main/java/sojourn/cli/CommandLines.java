package sojourn.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;
import sojourn.model.SojournException;
import sojourn.model.text.Context;
import sojourn.model.time.DateSpan;

/** Runs one command line and gives its exit status: 0, 1 for a problem with the input, 2 for wrong usage. */
public final class CommandLines {

  private final Workshop workshop;
  private final Terminal terminal;

  public CommandLines(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  public int run(String... arguments) {
    CommandLine line = new CommandLine(new Commands(workshop, terminal));
    line.addSubcommand(new ImportCommand(workshop, terminal));
    line.addSubcommand(new ScoreCommand(terminal));
    line.addSubcommand(new RereadCommand(workshop, terminal));
    line.addSubcommand(new BenchCommand(workshop, terminal));
    new CommandLine(new PeopleCommands(workshop, terminal)).getSubcommands().forEach(line::addSubcommand);
    line.setOut(writer(terminal.out()));
    line.setErr(writer(terminal.err()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.getCommandSpec().versionProvider(() -> new String[] {"Sojourn " + workshop.version()});
    line.getSubcommands().values().forEach(c -> c.getCommandSpec().versionProvider(() -> new String[] {"Sojourn " + workshop.version()}));
    line.registerConverter(DateSpan.class, CommandLines::date);
    line.registerConverter(Context.class, ContextOption::parse);
    line.registerConverter(PixelSize.class, CommandLines::size);
    line.registerConverter(Millimetres.class, CommandLines::length);
    line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    if (arguments.length == 0) {
      line.usage(terminal.err());
      return 2;
    }
    return line.execute(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static DateSpan date(String edtf) {
    return DateSpan.parse(edtf).orElseThrow(() -> new TypeConversionException("'" + edtf + "' is no date such as 2013-05-17, 2013-05 or 2013"));
  }

  private static PixelSize size(String text) {
    return PixelSize.parse(text).orElseThrow(() -> new TypeConversionException("'" + text + "' is no size such as 1600x1000, from 320 to 12000 pixels"));
  }

  private static Millimetres length(String text) {
    return Millimetres.parse(text).orElseThrow(() -> new TypeConversionException("'" + text + "' is no length such as 180mm, 18cm or 7in"));
  }

  private int explain(Exception failure) {
    if (failure instanceof SojournException) {
      terminal.say(String.valueOf(failure.getMessage()));
      return 1;
    }
    StackTraceElement[] trace = failure.getStackTrace();
    int where = (failure.getClass().getName() + (trace.length == 0 ? "" : trace[0].toString())).hashCode();
    terminal.say("Sojourn made a mistake, %s: please report it with the lines that follow.".formatted(HexFormat.of().toHexDigits(where)));
    failure.printStackTrace(terminal.err());
    return 1;
  }
}
